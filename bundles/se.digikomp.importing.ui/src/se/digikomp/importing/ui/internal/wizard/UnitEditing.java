package se.digikomp.importing.ui.internal.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

import se.digikomp.importing.UnitUse;
import se.digikomp.survey.Unit;

/** Lets a person choose from a list which library a name means. */
final class UnitEditing extends EditingSupport {

    private final ComboBoxViewerCellEditor editor;
    private final Function<UnitUse, List<Unit>> candidates;
    private final Function<UnitUse, Optional<Unit>> chosen;
    private final BiConsumer<UnitUse, Unit> receiver;

    UnitEditing(TableViewer viewer, Function<UnitUse, List<Unit>> candidates,
            Function<UnitUse, Optional<Unit>> chosen, BiConsumer<UnitUse, Unit> receiver) {
        super(viewer);
        this.candidates = candidates;
        this.chosen = chosen;
        this.receiver = receiver;
        editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
        editor.setContentProvider(ArrayContentProvider.getInstance());
        editor.setLabelProvider(LabelProvider.createTextProvider(unit -> ((Unit) unit).name()));
        editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected CellEditor getCellEditor(Object use) {
        editor.setInput(candidates.apply((UnitUse) use));
        return editor;
    }

    @Override
    protected boolean canEdit(Object use) {
        return true;
    }

    @Override
    protected Object getValue(Object use) {
        return chosen.apply((UnitUse) use).map(Object.class::cast).orElse("");
    }

    @Override
    protected void setValue(Object use, Object value) {
        if (value instanceof Unit unit && !chosen.apply((UnitUse) use).equals(Optional.of(unit))) {
            receiver.accept((UnitUse) use, unit);
        }
    }
}
