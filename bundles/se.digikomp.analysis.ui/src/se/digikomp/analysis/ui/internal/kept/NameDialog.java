package se.digikomp.analysis.ui.internal.kept;

import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for the name of a kept result; takes none that another one has. */
final class NameDialog extends InputDialog {

    private final String button;

    NameDialog(Shell parent, String title, String question, String proposed, String button, Set<String> taken) {
        super(parent, title, question, proposed, name -> problem(name.strip(), taken));
        this.button = button;
    }

    private static String problem(String name, Set<String> taken) {
        if (name.isEmpty()) {
            return Messages.Name_empty;
        }
        return taken.contains(name) ? Messages.Name_taken : null;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(button.replace("\u2026", ""));
    }
}
