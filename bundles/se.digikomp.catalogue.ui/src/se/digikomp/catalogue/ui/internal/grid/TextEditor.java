package se.digikomp.catalogue.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.edit.editor.MultiLineTextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Edits a text inside its cell, growing downwards with it; Enter takes it and goes on to the cell below. */
final class TextEditor extends MultiLineTextCellEditor {

    TextEditor() {
        super(true);
        setCommitOnEnter(true);
    }

    @Override
    protected KeyListener getTextKeyListener() {
        KeyListener usual = super.getTextKeyListener();
        return new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (event.stateMask == SWT.NONE && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                    event.doit = false;
                    commit(MoveDirectionEnum.DOWN);
                } else {
                    usual.keyPressed(event);
                }
            }
        };
    }

    @Override
    public Rectangle calculateControlBounds(Rectangle cellBounds) {
        Point needed = getEditorControl().computeSize(cellBounds.width, SWT.DEFAULT);
        return new Rectangle(cellBounds.x, cellBounds.y, cellBounds.width, Math.max(needed.y, cellBounds.height));
    }
}
