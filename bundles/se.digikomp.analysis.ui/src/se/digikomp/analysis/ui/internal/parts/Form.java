package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/** In which form a result is looked at. */
enum Form {
    /** Drawn. */
    CHART,
    /** In rows and columns. */
    TABLE,
    /** In words. */
    TEXT;

    /** What people call the form. */
    String words() {
        return switch (this) {
            case CHART -> Messages.Tab_chart;
            case TABLE -> Messages.Tab_table;
            case TEXT -> Messages.Tab_text;
        };
    }

    /** The keys that bring the form to the front, as the keyboard names them. */
    String key() {
        return KeyStroke.getInstance(SWT.MOD1, '1' + ordinal()).format();
    }
}
