package se.digikomp.catalogue.ui.internal.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.catalogue.ui.internal.questionnaire.Names;
import se.digikomp.ui.Appearance;

/** The items of two versions, one line each, with differing words marked on both sides. */
final class ChangeTable {

    private final TableViewer table;
    private final TableViewerColumn earlier;
    private final TableViewerColumn later;
    private List<ChangeRow> rows = List.of();

    ChangeTable(Composite parent) {
        table = Tables.in(parent);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Column_state, 17, row -> new Marking(row.sign() + " " + state(row), new StyleRange[0]));
        column(Messages.Column_code, 8, row -> new Marking(row.code(), new StyleRange[0]));
        earlier = column("", 34, row -> Marking.before(row.before(), row.after(), appearance()));
        later = column("", 34, row -> Marking.after(row.before(), row.after(), appearance()));
        Tables.show(table);
    }

    /** Has a listener told whenever another item is selected. */
    void onSelection(Consumer<Optional<ChangeRow>> listener) {
        table.addSelectionChangedListener(event -> listener.accept(selected()));
    }

    /** Shows rows under the names of the two versions; the selected item stays selected while it is listed. */
    void show(List<ChangeRow> now, String before, String after) {
        earlier.getColumn().setText(before);
        later.getColumn().setText(after);
        Optional<ItemKey> selected = selected().map(ChangeRow::item);
        if (!now.equals(rows)) {
            rows = now;
            table.setInput(now);
        } else {
            table.refresh();
        }
        int index = selected.map(item -> now.stream().map(ChangeRow::item).toList().indexOf(item)).orElse(-1);
        if (!now.isEmpty()) {
            table.setSelection(new StructuredSelection(now.get(Math.max(0, index))), true);
        }
    }

    /** Selects an item, if it is listed, and gives the table the keyboard. */
    void select(ItemKey item) {
        rows.stream().filter(row -> row.item().equals(item)).findFirst().ifPresent(row -> {
            table.setSelection(new StructuredSelection(row), true);
            table.getControl().setFocus();
        });
    }

    /** The selected row. */
    Optional<ChangeRow> selected() {
        return Optional.ofNullable((ChangeRow) table.getStructuredSelection().getFirstElement());
    }

    private static String state(ChangeRow row) {
        return row.open() ? Messages.State_open : Names.of(row.state());
    }

    private Appearance appearance() {
        return Appearance.of(table.getControl());
    }

    private TableViewerColumn column(String title, int weight, Function<ChangeRow, Marking> content) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        ((TableColumnLayout) table.getTable().getParent().getLayout()).setColumnData(column.getColumn(),
                new ColumnWeightData(weight, 60));
        column.setLabelProvider(new StyledCellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                Marking marking = content.apply((ChangeRow) cell.getElement());
                cell.setText(marking.text());
                cell.setStyleRanges(marking.styles());
                super.update(cell);
            }

            @Override
            public String getToolTipText(Object element) {
                return content.apply((ChangeRow) element).text();
            }
        });
        return column;
    }
}
