package se.digikomp.sirius.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;

import se.digikomp.catalogue.ui.ChosenModel;

/** What an element of a representation stands for, as our editors can be opened at it. */
final class Target {

    private Target() {
    }

    /** Where to open our editor for an element of a representation or of a model; empty where it has no file. */
    static Optional<ChosenModel> of(Object element) {
        Object target = element instanceof DSemanticDecorator view ? view.getTarget() : element;
        return target instanceof EObject object && object.eResource() != null
                ? Optional.of(new ChosenModel(object.eResource().getURI().lastSegment(), EcoreUtil.getID(object)))
                : Optional.empty();
    }
}
