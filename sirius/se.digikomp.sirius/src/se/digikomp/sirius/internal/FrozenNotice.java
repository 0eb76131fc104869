package se.digikomp.sirius.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

import se.digikomp.catalogue.Frozen;

/** Says in the status line why a representation cannot be changed, for as long as it is the active one. */
final class FrozenNotice implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        say(reference, true);
    }

    @Override
    public void partDeactivated(IWorkbenchPartReference reference) {
        say(reference, false);
    }

    private static void say(IWorkbenchPartReference reference, boolean active) {
        if (reference.getPart(false) instanceof DialectEditor editor
                && editor.getRepresentation() instanceof DSemanticDecorator shown && shown.getTarget() != null) {
            Optional<String> reason = Frozen.reason(shown.getTarget())
                    .map(problem -> problem.message(Locale.getDefault()));
            reason.ifPresent(words -> editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setMessage(active ? words : ""));
        }
    }
}
