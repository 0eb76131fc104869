package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Real widgets: finding them, and letting the screen work until something holds. */
final class Screen {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Screen() {
    }

    /** Lets events be handled until the condition holds; fails where it never does. */
    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Display display = Display.getCurrent();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(100, () -> {});
                display.sleep();
            }
        }
        assertTrue(holds.getAsBoolean(), what);
    }

    /** Handles the events there are. */
    static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** All visible widgets of a type below a control, in the order of the screen. */
    static <T extends Control> List<T> all(Class<T> type, Control below) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(below) && below.isVisible()) {
            found.add(type.cast(below));
        }
        if (below instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(type, child));
            }
        }
        return found;
    }
}
