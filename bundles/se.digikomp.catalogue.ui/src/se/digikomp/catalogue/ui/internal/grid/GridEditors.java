package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IComboBoxDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Which cells of a grid can be edited, and with what; the filter below the titles always. */
final class GridEditors<T> extends AbstractRegistryConfiguration {

    private static final int LINES = 14;

    private final GridModel<T> model;

    GridEditors(GridModel<T> model) {
        this.model = model;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.OPEN_IN_DIALOG, Boolean.FALSE);
        registry.registerConfigAttribute(EditConfigAttributes.SUPPORT_MULTI_EDIT, Boolean.FALSE);
        registry.registerConfigAttribute(EditConfigAttributes.OPEN_ADJACENT_EDITOR, Boolean.FALSE);
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new FilterEditor(), DisplayMode.NORMAL,
                GridRegion.FILTER_ROW);
        for (int i = 0; i < model.columns().size(); i++) {
            Column<T> column = model.columns().get(i);
            String label = ColumnLabelAccumulator.COLUMN_LABEL_PREFIX + i;
            registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Words(), DisplayMode.NORMAL,
                    label);
            if (column.editable() && model.changeable()) {
                registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Described(column),
                        DisplayMode.EDIT, label);
                registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE,
                        IEditableRule.ALWAYS_EDITABLE, DisplayMode.EDIT, label);
                registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor(column), DisplayMode.EDIT,
                        label);
            }
        }
    }

    private static ICellEditor editor(Column<?> column) {
        return switch (column.kind()) {
            case SHOWN, TYPED -> new TextEditor();
            case PICKED -> list(column, false);
            case TICKED -> list(column, true);
        };
    }

    private static ComboBoxCellEditor list(Column<?> column, boolean several) {
        IComboBoxDataProvider offered = (columnIndex, rowIndex) -> List.copyOf(column.offered().get());
        ComboBoxCellEditor editor = new ComboBoxCellEditor(offered, LINES);
        editor.setShowDropdownFilter(true);
        editor.setFocusOnDropdownFilter(true);
        editor.setMultiselect(several);
        editor.setUseCheckbox(several);
        editor.setMultiselectValueSeparator(Column.SEPARATOR);
        editor.setMultiselectTextBracket("", "");
        return editor;
    }

    /** Offered texts as they read in the list; the list gives back the texts themselves. */
    private static final class Described extends DisplayConverter {

        private final Column<?> column;

        Described(Column<?> column) {
            this.column = column;
        }

        @Override
        public Object canonicalToDisplayValue(Object canonicalValue) {
            return column.described().apply(GridCells.words(canonicalValue));
        }

        @Override
        public Object displayToCanonicalValue(Object displayValue) {
            String words = GridCells.words(displayValue);
            return column.offered().get().stream().filter(text -> column.described().apply(text).equals(words))
                    .findFirst().orElse(words);
        }
    }

    /** Cells as the texts they are copied as. */
    private static final class Words extends DisplayConverter {

        @Override
        public Object canonicalToDisplayValue(Object canonicalValue) {
            return GridCells.words(canonicalValue);
        }

        @Override
        public Object displayToCanonicalValue(Object displayValue) {
            return GridCells.words(displayValue);
        }
    }
}
