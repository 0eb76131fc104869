package se.digikomp.analysis.ui.internal.parts;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Keeps all columns of a result's table in sight: where its width does not suffice, headings are cut before numbers are,
 * and told in full by their tooltips; labels take what is left.
 */
final class ColumnWidths {

    private static final int LABELS = 280;
    private static final int LEAST_LABELS = 200;
    private static final int LEAST = 56;
    private static final int PADDING = 16;

    private final Table table;
    private final int[] whole;
    private final int[] least;

    private ColumnWidths(Table table) {
        this.table = table;
        whole = new int[table.getColumnCount()];
        least = new int[table.getColumnCount()];
        GC gc = new GC(table);
        for (int index = 1; index < whole.length; index++) {
            least[index] = LEAST;
            for (TableItem item : table.getItems()) {
                least[index] = Math.max(least[index], gc.textExtent(item.getText(index)).x + PADDING);
            }
            TableColumn column = table.getColumn(index);
            column.pack();
            whole[index] = Math.max(least[index], column.getWidth() + PADDING);
        }
        gc.dispose();
    }

    /** Fits the columns of a filled table, now and whenever its size changes. */
    static void install(Table table) {
        ColumnWidths widths = new ColumnWidths(table);
        widths.fit();
        table.addListener(SWT.Resize, event -> widths.fit());
    }

    private void fit() {
        int available = table.getClientArea().width;
        int wanted = Arrays.stream(whole).sum();
        int needed = Arrays.stream(least).sum();
        int room = Math.max(needed, available - LABELS);
        double share = wanted <= room || wanted == needed ? 1 : (double) (room - needed) / (wanted - needed);
        int[] widths = IntStream.range(0, whole.length)
                .map(index -> least[index] + (int) (share * (whole[index] - least[index]))).toArray();
        for (int index = 1; index < widths.length; index++) {
            table.getColumn(index).setWidth(widths[index]);
        }
        table.getColumn(0).setWidth(Math.max(LEAST_LABELS, available - Arrays.stream(widths).skip(1).sum()));
    }
}
