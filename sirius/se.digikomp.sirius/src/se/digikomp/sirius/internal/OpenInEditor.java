package se.digikomp.sirius.internal;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.ui.PlatformUI;

/** A double click on an element of a diagram: opens the editor of its model where the element is edited. */
public final class OpenInEditor implements IExternalJavaAction {

    @Override
    public void execute(Collection<? extends EObject> selected, Map<String, Object> parameters) {
        selected.stream().findFirst().flatMap(Target::of).ifPresent(
                model -> model.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()));
    }

    @Override
    public boolean canExecute(Collection<? extends EObject> selected) {
        return selected.stream().findFirst().flatMap(Target::of).isPresent();
    }
}
