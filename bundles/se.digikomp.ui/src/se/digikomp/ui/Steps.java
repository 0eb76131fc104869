package se.digikomp.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** A wizard in a window that can be resized, whose last button says what it does. */
public final class Steps extends WizardDialog {

    private static final Point PAGE = new Point(820, 560);

    private final String action;

    /** A window for a wizard; {@code action} is the verb on the button that does the work. */
    public Steps(Shell parent, IWizard wizard, String action) {
        super(parent, wizard);
        this.action = action;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setPageSize(PAGE);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button finish = getButton(IDialogConstants.FINISH_ID);
        boolean over = finish != null && getCurrentPage() != null && getCurrentPage().getNextPage() == null
                && getCurrentPage().getPreviousPage() == null;
        if (finish != null) {
            finish.setText(over ? Messages.Steps_close : action);
        }
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        if (cancel != null) {
            cancel.setVisible(!over);
        }
    }
}
