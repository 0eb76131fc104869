package se.digikomp.sirius.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.PlatformUI;

import se.digikomp.catalogue.ui.ChosenModel;

/** A double click on an element of a diagram: opens the editor of its model where the element is edited. */
public final class OpenInEditor implements IExternalJavaAction {

    @Override
    public void execute(Collection<? extends EObject> selected, Map<String, Object> parameters) {
        selected.stream().findFirst().flatMap(OpenInEditor::model).ifPresent(
                model -> model.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()));
    }

    @Override
    public boolean canExecute(Collection<? extends EObject> selected) {
        return selected.stream().findFirst().flatMap(OpenInEditor::model).isPresent();
    }

    private static Optional<ChosenModel> model(EObject selected) {
        EObject object = selected instanceof DSemanticDecorator view ? view.getTarget() : selected;
        return object == null || object.eResource() == null ? Optional.empty()
                : Optional.of(new ChosenModel(object.eResource().getURI().lastSegment(), EcoreUtil.getID(object)));
    }
}
