package se.digikomp.analysis.ui.internal.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import se.digikomp.analysis.ui.internal.model.Grid;
import se.digikomp.ui.Appearance;

/** Hatches the cells of a table whose figures are not shown. */
final class HiddenCells {

    private static final int SPACING = 7;
    private static final int FAINT = 90;
    private final Table table;
    private final Grid grid;

    private HiddenCells(Table table, Grid grid) {
        this.table = table;
        this.grid = grid;
    }

    static void install(Table table, Grid grid) {
        table.addListener(SWT.PaintItem, new HiddenCells(table, grid)::paint);
    }

    private void paint(Event event) {
        Grid.Line line = grid.lines().get(table.indexOf((TableItem) event.item));
        if (line.hidden().contains(event.index)) {
            hatch(event.gc, ((TableItem) event.item).getBounds(event.index));
        }
    }

    private void hatch(GC gc, Rectangle cell) {
        Rectangle clip = gc.getClipping();
        gc.setClipping(cell.intersection(clip));
        gc.setForeground(Appearance.of(table).quiet());
        gc.setAlpha(FAINT);
        for (int x = cell.x - cell.height; x < cell.x + cell.width; x += SPACING) {
            gc.drawLine(x, cell.y + cell.height, x + cell.height, cell.y);
        }
        gc.setAlpha(255);
        gc.setClipping(clip);
    }
}
