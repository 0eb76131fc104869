package se.digikomp.sirius.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.commands.SetBoundsCommand;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.emf.core.util.EObjectAdapter;
import org.eclipse.sirius.diagram.ui.edit.api.part.IAbstractDiagramNodeEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.DefaultLayoutProvider;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.region.model.Region;
import se.digikomp.sirius.services.CooperationPlaces;
import se.digikomp.sirius.services.MapPlaces;
import se.digikomp.sirius.services.Place;

/** Arranges a whole diagram by what its elements stand for, whichever of them are to be arranged; pinned ones stay. */
final class PlacesLayout extends DefaultLayoutProvider {

    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public Command layoutEditParts(List selected, IAdaptable hint) {
        CompoundCommand moves = new CompoundCommand();
        if (!selected.isEmpty() && selected.getFirst() instanceof IGraphicalEditPart first) {
            EditPart diagram = first.getRoot().getContents();
            Map<IGraphicalEditPart, EObject> shown = shown(diagram);
            Map<EObject, Place> places = places(target(diagram), shown);
            shown.forEach((part, object) -> {
                if (places.containsKey(object) && !isPinned(part)) {
                    moves.add(move(part, places.get(object)));
                }
            });
        }
        return moves;
    }

    private static Map<EObject, Place> places(EObject root, Map<IGraphicalEditPart, EObject> shown) {
        return switch (root) {
            case QuestionnaireVersion version -> MapPlaces.of(version, new ArrayList<>(shown.values()));
            case Region region -> CooperationPlaces.of(region);
            case null, default -> Map.of();
        };
    }

    private static Map<IGraphicalEditPart, EObject> shown(EditPart part) {
        Map<IGraphicalEditPart, EObject> shown = new LinkedHashMap<>();
        for (EditPart child : part.getChildren()) {
            if (child instanceof IAbstractDiagramNodeEditPart node) {
                shown.put(node, target(node));
            }
            shown.putAll(shown(child));
        }
        return shown;
    }

    private static EObject target(EditPart part) {
        return part instanceof IGraphicalEditPart graphical
                && graphical.resolveSemanticElement() instanceof DSemanticDecorator view ? view.getTarget() : null;
    }

    private static Command move(IGraphicalEditPart part, Place place) {
        return new ICommandProxy(new SetBoundsCommand(part.getEditingDomain(), "",
                new EObjectAdapter(part.getNotationView()), new Point(place.x(), place.y())));
    }
}
