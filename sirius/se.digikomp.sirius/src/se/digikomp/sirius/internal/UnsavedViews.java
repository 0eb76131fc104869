package se.digikomp.sirius.internal;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Says so when one of our editors is opened while models changed in representations are not saved, and offers to save them. */
final class UnsavedViews implements IPartListener2 {

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        List<Session> dirty = SessionManager.INSTANCE.getSessions().stream().filter(Session::isOpen)
                .filter(Settling::hasUnsavedModels).toList();
        if (part != null && OpenEditors.model(part).isPresent() && !dirty.isEmpty()) {
            part.getSite().getShell().getDisplay().asyncExec(() -> ask(part, dirty));
        }
    }

    private static void ask(IWorkbenchPart part, List<Session> dirty) {
        int answer = new MessageDialog(part.getSite().getShell(), Messages.Unsaved_title, null,
                Messages.Unsaved_message, MessageDialog.QUESTION, 0, Messages.Unsaved_save, Messages.Unsaved_leave)
                .open();
        if (answer == 0) {
            dirty.forEach(session -> session.save(new NullProgressMonitor()));
        }
    }
}
