package se.digikomp.ui;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Says once what failed and what can be done about it, and logs the cause once. */
public final class FailureDialog {

    private FailureDialog() {
    }

    /** Shows and logs an exception; to be called on the screen's thread. */
    public static void show(Shell parent, Throwable thrown) {
        log(thrown);
        Failure failure = Failure.of(thrown);
        MessageDialog.openError(parent, Messages.Failure_title,
                (failure.problem() + "\n\n" + failure.advice()).strip());
    }

    /** Logs an exception whose words are shown by the caller. */
    public static void log(Throwable thrown) {
        Platform.getLog(FailureDialog.class).error(Failure.of(thrown).problem(), thrown);
    }
}
