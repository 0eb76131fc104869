package se.digikomp.sirius.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Has every session guarded, its unsaved changes noticed by our editors, and nothing of it lost to changes from outside,
 * however the session came to be opened.
 */
public final class Sessions extends SessionManagerListener.Stub {

    private boolean watching;

    @Override
    public void notifyAddSession(Session session) {
        session.getTransactionalEditingDomain().addResourceSetListener(new Guard(Sessions::tell));
        if (!watching) {
            watching = true;
            if (Display.getCurrent() == null) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(Sessions::watch);
            } else {
                watch(); // before the first representation is opened
            }
        }
    }

    @Override
    public void notify(Session session, int notification) {
        if (notification == SessionListener.OPENED) {
            SessionUIManager.INSTANCE.getOrCreateUISession(session); // sets a policy of its own when it is made
            session.setReloadingPolicy(new Reloading(Sessions::isGivenUp));
        }
    }

    private static void watch() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getPartService().addPartListener(new UnsavedViews());
            window.getPartService().addPartListener(new FrozenNotice());
        }
    }

    private static boolean isGivenUp(ResourceStatus status, String file) {
        boolean deleted = status == ResourceStatus.CONFLICTING_DELETED;
        String question = NLS.bind(deleted ? Messages.Outside_deleted : Messages.Outside_changed, file);
        return PlatformUI.getWorkbench().getDisplay().syncCall(() -> new MessageDialog(parent(),
                Messages.Outside_title, null, question, MessageDialog.QUESTION, 0, Messages.Outside_keep,
                deleted ? Messages.Outside_remove : Messages.Outside_reload).open() == 1);
    }

    private static void tell(String reason) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            MessageDialog message = new MessageDialog(parent(), Messages.Refused_title, null, reason,
                    MessageDialog.INFORMATION, 0, Messages.Refused_ok);
            message.setBlockOnOpen(false);
            message.open();
        });
    }

    private static Shell parent() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
