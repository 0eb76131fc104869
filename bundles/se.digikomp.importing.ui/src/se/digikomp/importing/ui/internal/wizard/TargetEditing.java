package se.digikomp.importing.ui.internal.wizard;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

import se.digikomp.importing.Target;
import se.digikomp.importing.ui.internal.model.ColumnLine;
import se.digikomp.importing.ui.internal.model.Targets;

/** Lets a person choose from a list what a column is taken for. */
final class TargetEditing extends EditingSupport {

    private final ComboBoxViewerCellEditor editor;
    private final Supplier<Targets> targets;
    private final BiConsumer<Integer, Target> receiver;

    TargetEditing(TableViewer viewer, Supplier<Targets> targets, BiConsumer<Integer, Target> receiver) {
        super(viewer);
        this.targets = targets;
        this.receiver = receiver;
        editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
        editor.setContentProvider(ArrayContentProvider.getInstance());
        editor.setLabelProvider(LabelProvider.createTextProvider(target -> targets.get().words((Target) target)));
        editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected CellEditor getCellEditor(Object line) {
        editor.setInput(targets.get().all());
        return editor;
    }

    @Override
    protected boolean canEdit(Object line) {
        return true;
    }

    @Override
    protected Object getValue(Object line) {
        return ((ColumnLine) line).column().target();
    }

    @Override
    protected void setValue(Object line, Object value) {
        ColumnLine column = (ColumnLine) line;
        if (value instanceof Target target && !target.equals(column.column().target())) {
            receiver.accept(column.position(), target);
        }
    }
}
