package se.digikomp.tests;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that hold up whoever opened them, and a test with it, until somebody answers: arranged for beforehand. */
final class Dialogs {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE = 100;

    private Dialogs() {
    }

    /** Presses the button of this label in whatever dialog has it, once it is enabled and something holds. */
    static void press(String label, BooleanSupplier holds) {
        press(label, holds, shell -> {});
    }

    /** Does something to whatever dialog has a button of this label, and then presses it. */
    static void press(String label, Consumer<Shell> first) {
        press(label, () -> true, first);
    }

    private static void press(String label, BooleanSupplier holds, Consumer<Shell> first) {
        await(System.nanoTime() + PATIENCE.toNanos(), label, holds, first);
    }

    private static void await(long end, String label, BooleanSupplier holds, Consumer<Shell> first) {
        Display.getCurrent().timerExec(PAUSE, () -> {
            Optional<Button> button = find(label);
            if (button.isPresent() && holds.getAsBoolean()) {
                first.accept(button.get().getShell());
                button.get().notifyListeners(SWT.Selection, null);
            } else if (System.nanoTime() < end) {
                await(end, label, holds, first);
            } else {
                closeAll(); // whoever waits goes on, and finds that what it waits for has not come
            }
        });
    }

    private static Optional<Button> find(String label) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getData() instanceof Dialog)
                .flatMap(shell -> Screen.all(Button.class, shell).stream())
                .filter(button -> button.isEnabled() && button.getText().replace("&", "").equals(label)).findFirst();
    }

    private static void closeAll() {
        Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getData() instanceof Dialog)
                .forEach(Shell::close);
    }
}
