package se.digikomp.sirius.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Has every session guarded and its unsaved changes noticed by our editors, however the session came to be opened. */
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

    private static void watch() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getPartService().addPartListener(new UnsavedViews());
            window.getPartService().addPartListener(new FrozenNotice());
        }
    }

    private static void tell(String reason) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            Shell parent = window == null ? null : window.getShell();
            MessageDialog message = new MessageDialog(parent, Messages.Refused_title, null, reason,
                    MessageDialog.INFORMATION, 0, Messages.Refused_ok);
            message.setBlockOnOpen(false);
            message.open();
        });
    }
}
