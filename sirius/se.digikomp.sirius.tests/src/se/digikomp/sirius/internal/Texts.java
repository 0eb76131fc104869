package se.digikomp.sirius.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What a window says. */
final class Texts {

    private Texts() {
    }

    /** The words of all labels below a control. */
    static String of(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Composite composite -> Arrays.stream(composite.getChildren()).map(Texts::of)
                    .collect(Collectors.joining(" "));
            default -> "";
        };
    }
}
