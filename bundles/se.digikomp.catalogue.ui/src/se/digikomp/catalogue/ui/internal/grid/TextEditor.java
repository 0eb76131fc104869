package se.digikomp.catalogue.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.edit.editor.MultiLineTextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Edits a text inside its cell, growing downwards with it; Enter takes it. */
final class TextEditor extends MultiLineTextCellEditor {

    TextEditor() {
        super(true);
        setCommitOnEnter(true);
    }

    @Override
    public Rectangle calculateControlBounds(Rectangle cellBounds) {
        Point needed = getEditorControl().computeSize(cellBounds.width, SWT.DEFAULT);
        return new Rectangle(cellBounds.x, cellBounds.y, cellBounds.width, Math.max(needed.y, cellBounds.height));
    }
}
