package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;

/** An open wizard as a person works it: by its pages and its buttons. */
final class Wizards {

    private Wizards() {
    }

    /** The wizard that is open; waits for it. */
    static WizardDialog opened() {
        Screen.until("a wizard opens", () -> find().isPresent());
        return find().orElseThrow();
    }

    /** Lets the screen work until a page is in front and complete. */
    static void reach(WizardDialog wizard, String page) {
        Screen.until("the page " + page + " is ready", () -> wizard.getCurrentPage().getName().equals(page)
                && wizard.getCurrentPage().isPageComplete() && wizard.getShell().getDefaultButton().isEnabled());
        Screen.settle();
    }

    /** Presses the button that leads on. */
    static void onward(WizardDialog wizard) {
        press(wizard.getShell().getDefaultButton());
    }

    /** Presses the only button below the wizard with this label, mnemonics aside. */
    static void press(WizardDialog wizard, String label) {
        press(Screen.all(Button.class, wizard.getShell()).stream()
                .filter(button -> button.getText().replace("&", "").equals(label)).findFirst().orElseThrow());
    }

    private static void press(Button button) {
        assertTrue(button.isEnabled(), button.getText());
        button.notifyListeners(SWT.Selection, null);
    }

    private static Optional<WizardDialog> find() {
        return Arrays.stream(Display.getCurrent().getShells()).map(shell -> shell.getData())
                .filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast)
                .filter(wizard -> wizard.getCurrentPage() != null).findFirst();
    }
}
