package se.digikomp.analysis.ui.internal.parts;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import se.digikomp.analysis.ui.internal.model.Grid;
import se.digikomp.analysis.ui.internal.model.Pointing;
import se.digikomp.ui.Appearance;

/** Ties the rows of a table to what is pointed at in other results, both ways. */
final class RowLinks {

    private static final double TINT = 0.18;
    private final Table table;
    private final Grid grid;
    private final Pointing pointing;
    private final Color tint;

    private RowLinks(Table table, Grid grid, Pointing pointing) {
        this.table = table;
        this.grid = grid;
        this.pointing = pointing;
        tint = new Color(between(table.getBackground().getRGB(), Appearance.of(table).accent().getRGB()));
    }

    /** Marks rows as {@code pointing} says, tells it what the pointer is over, and {@code chooser} what is opened. */
    static void install(Table table, Grid grid, Pointing pointing, Consumer<Set<String>> chooser) {
        RowLinks links = new RowLinks(table, grid, pointing);
        Runnable listener = links::mark;
        pointing.addListener(listener);
        table.addDisposeListener(event -> pointing.removeListener(listener));
        table.addListener(SWT.MouseMove, links::over);
        table.addListener(SWT.MouseExit, event -> pointing.over(Set.of()));
        table.addListener(SWT.DefaultSelection, event -> chooser.accept(links.keysOf((TableItem) event.item)));
        links.mark();
    }

    private void over(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        pointing.over(item == null ? Set.of() : keysOf(item));
    }

    private Set<String> keysOf(TableItem item) {
        String key = grid.lines().get(table.indexOf(item)).key();
        return key.isEmpty() ? Set.of() : Set.of(key);
    }

    private void mark() {
        Set<String> marked = pointing.marked();
        for (int index = 0; index < grid.lines().size(); index++) {
            TableItem item = table.getItem(index);
            Color wanted = marked.contains(grid.lines().get(index).key()) ? tint : table.getBackground();
            if (!wanted.equals(item.getBackground())) {
                item.setBackground(wanted);
            }
        }
    }

    private static RGB between(RGB ground, RGB accent) {
        return new RGB(mixed(ground.red, accent.red), mixed(ground.green, accent.green),
                mixed(ground.blue, accent.blue));
    }

    private static int mixed(int one, int other) {
        return (int) Math.round(one + TINT * (other - one));
    }
}
