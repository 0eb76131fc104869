package se.digikomp.catalogue.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Takes the words of a filter as they are typed, after a short pause; Escape empties it and leaves. */
final class FilterEditor extends TextCellEditor {

    private static final int PAUSE = 150;

    private final Runnable filter = this::filter;

    @Override
    protected Text createEditorControl(Composite parent, int style) {
        Text text = super.createEditorControl(parent, style);
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE, filter));
        return text;
    }

    @Override
    protected KeyListener getTextKeyListener() {
        KeyListener usual = super.getTextKeyListener();
        return new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent key) {
                if (key.keyCode == SWT.ESC) {
                    setEditorValue("");
                    commit(MoveDirectionEnum.NONE, true);
                } else {
                    usual.keyPressed(key);
                }
            }
        };
    }

    private void filter() {
        if (!isClosed() && !getEditorControl().isDisposed()) {
            commit(MoveDirectionEnum.NONE, false);
        }
    }
}
