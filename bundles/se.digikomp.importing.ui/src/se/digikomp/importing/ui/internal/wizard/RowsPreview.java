package se.digikomp.importing.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.importing.ui.internal.model.Opening;
import se.digikomp.ui.Appearance;

/** The first rows of a file as they stand in it. */
final class RowsPreview {

    private static final int ROWS = 40;
    private static final int WIDEST = 150;
    private static final int LINE_WIDTH = 52;

    private final Table table;
    private ParsedBatch shown;
    private int shownHeaderRows;

    RowsPreview(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
    }

    Control control() {
        return table;
    }

    /** Shows a draft's file; does nothing where it is shown already. */
    void show(Draft draft) {
        int headerRows = draft.mapping().map(Mapping::headerRows).orElse(1);
        draft.opened().map(Opening::batch).filter(batch -> batch != shown || headerRows != shownHeaderRows)
                .filter(batch -> !table.isDisposed()).ifPresent(batch -> show(batch, headerRows));
    }

    private void show(ParsedBatch batch, int headerRows) {
        shown = batch;
        shownHeaderRows = headerRows;
        table.setRedraw(false);
        table.removeAll();
        List.of(table.getColumns()).forEach(TableColumn::dispose);
        column(Messages.Column_line, SWT.RIGHT).setWidth(LINE_WIDTH);
        batch.header(headerRows).forEach(heading -> column(heading, SWT.LEFT));
        for (ParsedRow row : batch.rows().stream().limit(ROWS).toList()) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(row.line())));
            cells.addAll(row.cells());
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(cells.toArray(String[]::new));
            if (batch.rows().indexOf(row) < headerRows) {
                item.setForeground(Appearance.of(table).quiet());
            }
        }
        for (int index = 1; index < table.getColumnCount(); index++) {
            table.getColumn(index).pack();
            table.getColumn(index).setWidth(Math.min(WIDEST, table.getColumn(index).getWidth()));
        }
        table.setRedraw(true);
    }

    private TableColumn column(String heading, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(heading);
        column.setToolTipText(heading);
        return column;
    }
}
