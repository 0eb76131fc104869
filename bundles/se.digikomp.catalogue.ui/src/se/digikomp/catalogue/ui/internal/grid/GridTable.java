package se.digikomp.catalogue.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * The widget of a grid. The workbench's own Cut, Copy, Paste and Select All call the methods of these names on whatever
 * widget has the focus, so that its menus and keys work here as they do in a text field.
 */
public final class GridTable extends NatTable {

    /** What the clipboard commands do to a grid. */
    interface Clipboard {

        void cut();

        void copy();

        void paste();

        void selectAll();
    }

    private Clipboard clipboard;

    GridTable(Composite parent, ILayer layer) {
        super(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
                layer, false);
    }

    void use(Clipboard with) {
        clipboard = with;
    }

    /** Copies the selected cells and empties them. */
    public void cut() {
        clipboard.cut();
    }

    /** Copies the selected cells as a block that spreadsheets take. */
    public void copy() {
        clipboard.copy();
    }

    /** Pastes a block at the selected cell. */
    public void paste() {
        clipboard.paste();
    }

    /** Selects all cells. */
    public void selectAll() {
        clipboard.selectAll();
    }
}
