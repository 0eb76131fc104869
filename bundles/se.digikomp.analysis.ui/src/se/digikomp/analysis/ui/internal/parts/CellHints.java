package se.digikomp.analysis.ui.internal.parts;

import java.util.Optional;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import se.digikomp.analysis.ui.internal.model.Grid;

/** Explains the cell under the pointer: how many stand behind a figure, or why it is withheld. */
final class CellHints extends DefaultToolTip {

    private final Table table;
    private final Grid grid;

    private CellHints(Table table, Grid grid) {
        super(table, ToolTip.NO_RECREATE, false);
        this.table = table;
        this.grid = grid;
    }

    static void install(Table table, Grid grid) {
        new CellHints(table, grid).setShift(new Point(12, 12));
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return hint(event).isPresent();
    }

    @Override
    protected String getText(Event event) {
        return hint(event).orElse("");
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return hint(event).orElse("");
    }

    private Optional<String> hint(Event event) {
        Point point = new Point(event.x, event.y);
        return Optional.ofNullable(table.getItem(point)).flatMap(item -> hint(item, point));
    }

    private Optional<String> hint(TableItem item, Point point) {
        Grid.Line line = grid.lines().get(table.indexOf(item));
        for (int column = 0; column < line.hints().size(); column++) {
            if (item.getBounds(column).contains(point)) {
                String hint = column == 0 ? line.texts().getFirst() : line.hints().get(column);
                return Optional.of(hint).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }
}
