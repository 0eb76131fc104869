package se.digikomp.workbench.internal;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/**
 * The colours that controls still wear after a change of theme. The light theme of the platform says little of words and
 * grounds, so that controls fall back to the desktop's palette; and that is the one before, which a control keeps until
 * it is told anew.
 */
final class WornColours {

    private static final int MIDDLE_GREY = 128;
    private static final int[] USUAL_WORDS = { SWT.COLOR_WIDGET_FOREGROUND, SWT.COLOR_LIST_FOREGROUND };

    private final Display display;
    private final boolean dark;

    /** What is worn in a theme, a dark or a light one, that has just been chosen. */
    WornColours(Display display, boolean dark) {
        this.display = display;
        this.dark = dark;
    }

    /** Takes off what belongs to the theme before, once the desktop's palette has changed, too. */
    void shedOnceThePaletteChanges() {
        display.addListener(SWT.Settings, new Listener() {
            @Override
            public void handleEvent(Event event) {
                display.removeListener(SWT.Settings, this);
                display.asyncExec(() -> Stream.of(display.getShells()).forEach(WornColours.this::shed));
            }
        });
    }

    private void shed(Control control) {
        if (control instanceof Tree || control instanceof Table || !(control instanceof Composite)) {
            shedGround(control);
        }
        Color words = control.getForeground();
        if (isLight(words.getRGB()) != dark || isUsual(words)) {
            shedWords(control);
        }
        if (control instanceof Text) {
            control.setForeground(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        }
        if (control instanceof Link link && isLight(link.getLinkForeground().getRGB()) != dark) {
            link.setLinkForeground(null);
        }
        if (control instanceof Composite composite) {
            Stream.of(composite.getChildren()).forEach(this::shed);
        }
    }

    /** Buttons, labels and texts do not tell the ground they were given by the dark theme. */
    private void shedGround(Control control) {
        if (isLight(control.getBackground().getRGB()) == dark || !dark && !(control instanceof Composite)) {
            control.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
            control.setBackground(null);
        }
    }

    /** A control that wears no colour of its own takes none off: it must be given one first. */
    private void shedWords(Control control) {
        control.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
        control.setForeground(null);
        if (control instanceof ToolBar bar) {
            Stream.of(bar.getItems()).forEach(item -> item.setForeground(null));
        }
    }

    private boolean isUsual(Color words) {
        for (int usual : USUAL_WORDS) {
            if (words.equals(display.getSystemColor(usual))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLight(RGB colour) {
        return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue >= MIDDLE_GREY;
    }
}
