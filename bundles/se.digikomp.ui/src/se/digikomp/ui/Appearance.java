package se.digikomp.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** How the theme in force looks, judged from what is on the screen rather than from a theme's name. */
public enum Appearance {
    /** Dark text on a light ground. */
    LIGHT,
    /** Light text on a dark ground. */
    DARK;

    private static final int MIDDLE_GREY = 128;

    /** The appearance of the ground on which a control lies. */
    public static Appearance of(Control control) {
        RGB ground = control.getBackground().getRGB();
        double luminance = 0.299 * ground.red + 0.587 * ground.green + 0.114 * ground.blue;
        return luminance < MIDDLE_GREY ? DARK : LIGHT;
    }

    /**
     * Colours a control by how its ground looks, at once, again whenever another theme is in force, and where the theme
     * has coloured its words in the meantime, as it does when a window becomes active. To be called by the display's
     * thread, as {@code dress} is; it must not make the control paint where nothing changes.
     */
    public static void follow(Control control, Consumer<Appearance> dress) {
        dress.accept(of(control));
        AtomicReference<Worn> painted = new AtomicReference<>();
        control.addListener(SWT.Paint, event -> {
            Worn now = Worn.by(control);
            if (!now.equals(painted.getAndSet(now))) {
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        dress.accept(now.ground());
                        painted.set(Worn.by(control));
                    }
                });
            }
        });
    }

    /** The ground of a control, and the colour of its words. */
    private record Worn(Appearance ground, Color words) {

        static Worn by(Control control) {
            return new Worn(of(control), control.getForeground());
        }
    }

    /** Text for what went well. */
    public Color good() {
        return this == DARK ? new Color(126, 200, 146) : new Color(38, 115, 63);
    }

    /** Text for what a person should look at. */
    public Color doubtful() {
        return this == DARK ? new Color(236, 178, 92) : new Color(148, 84, 0);
    }

    /** Text for what does not work. */
    public Color bad() {
        return this == DARK ? new Color(240, 134, 124) : new Color(176, 42, 34);
    }

    /** Text that stays in the background, such as a hint. */
    public Color quiet() {
        return this == DARK ? new Color(168, 174, 180) : new Color(96, 102, 108);
    }

    /** The one accent. */
    public Color accent() {
        return this == DARK ? new Color(116, 174, 232) : new Color(35, 100, 160);
    }
}
