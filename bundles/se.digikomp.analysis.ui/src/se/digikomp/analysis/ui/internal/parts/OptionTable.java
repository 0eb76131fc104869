package se.digikomp.analysis.ui.internal.parts;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.digikomp.analysis.ui.internal.model.Narrowing;
import se.digikomp.charts.Numbers;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Icon;

/** The options of one background question with boxes and how many chose each; hidden ones cannot be ticked. */
final class OptionTable {

    private static final int COUNT_WIDTH = 70;
    private static final int NAME_WIDTH = 90;
    private static final int MOST_LINES = 3;

    private final Composite box;
    private final Table table;
    private final Consumer<SortedSet<String>> receiver;

    /** A table that tells {@code receiver} the codes of what is ticked, and {@code reached} what is pointed at. */
    OptionTable(Composite parent, Consumer<SortedSet<String>> receiver, Consumer<Narrowing.Choice> reached) {
        this.receiver = receiver;
        box = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        box.setLayout(columns);
        table = new Table(box, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        columns.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(1, NAME_WIDTH));
        columns.setColumnData(new TableColumn(table, SWT.RIGHT), new ColumnPixelData(COUNT_WIDTH));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                ticked((TableItem) event.item);
            }
            reached.accept((Narrowing.Choice) event.item.getData());
        });
        table.addListener(SWT.MouseMove, this::explain);
    }

    /** Shows these options, some of them ticked; nothing at all where there is none. */
    void show(List<Narrowing.Choice> choices, SortedSet<String> codes) {
        table.removeAll();
        choices.forEach(this::line);
        tick(codes);
        int lines = Math.min(MOST_LINES, choices.size());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(choices.isEmpty())
                .hint(SWT.DEFAULT, lines * table.getItemHeight() + 4).applyTo(box);
        box.setVisible(!choices.isEmpty());
        box.requestLayout();
    }

    /** Ticks these and no others. */
    void tick(SortedSet<String> codes) {
        for (TableItem item : table.getItems()) {
            item.setChecked(codes.contains(((Narrowing.Choice) item.getData()).option().code()));
        }
    }

    private void line(Narrowing.Choice choice) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(choice);
        item.setText(0, choice.option().label().in(Locale.getDefault()));
        item.setText(1, choice.shown() ? new Numbers(Locale.getDefault()).count(choice.responses())
                : Messages.Selection_hidden);
        if (!choice.shown()) {
            item.setImage(Icon.HIDDEN.image());
            item.setForeground(Appearance.of(table).quiet());
        }
    }

    private void ticked(TableItem item) {
        if (!((Narrowing.Choice) item.getData()).shown()) {
            item.setChecked(false);
            return;
        }
        SortedSet<String> codes = new TreeSet<>();
        for (TableItem each : table.getItems()) {
            if (each.getChecked()) {
                codes.add(((Narrowing.Choice) each.getData()).option().code());
            }
        }
        receiver.accept(codes);
    }

    private void explain(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String why = item == null ? "" : ((Narrowing.Choice) item.getData()).hidden().in(Locale.getDefault());
        if (!why.equals(table.getToolTipText())) {
            table.setToolTipText(why);
        }
    }
}
