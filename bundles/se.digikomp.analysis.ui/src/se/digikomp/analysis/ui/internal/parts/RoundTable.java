package se.digikomp.analysis.ui.internal.parts;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.digikomp.analysis.ui.internal.model.RoundTicks;
import se.digikomp.survey.Round;
import se.digikomp.ui.Appearance;

/** The rounds there are, the newest first, with boxes to look at several; says which version was asked in each. */
final class RoundTable {

    private static final int NAME_WIDTH = 96;
    private static final int MOST_LINES = 4;

    private final Composite box;
    private final Table table;
    private final Consumer<RoundTicks> receiver;
    private RoundTicks ticks = RoundTicks.NONE;

    /** A table that tells {@code receiver} what a person ticks. */
    RoundTable(Composite parent, Consumer<RoundTicks> receiver) {
        this.receiver = receiver;
        box = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        box.setLayout(columns);
        table = new Table(box, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        columns.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnPixelData(NAME_WIDTH));
        columns.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(1, NAME_WIDTH));
        table.addListener(SWT.Selection, this::ticked);
        table.addListener(SWT.MouseUp, this::clicked);
        table.addListener(SWT.DefaultSelection, event -> tell(ticks.only((Round) event.item.getData())));
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Round_label;
            }
        });
        Appearance.follow(table, this::dress);
        layOut();
    }

    /** The control to lay out, laid out already. */
    Composite control() {
        return box;
    }

    /** Shows other ticks without telling the receiver. */
    void show(RoundTicks others) {
        boolean same = others.known().equals(ticks.known());
        ticks = others;
        if (!same) {
            table.removeAll();
            ticks.known().forEach(this::line);
            layOut();
            box.requestLayout();
        }
        for (TableItem item : table.getItems()) {
            item.setChecked(ticks.has((Round) item.getData()));
        }
    }

    private void line(Round round) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(round);
        item.setText(new String[] { round.name(), RoundChooser.words(round) });
        item.setForeground(1, Appearance.of(table).quiet());
    }

    private void dress(Appearance appearance) {
        for (TableItem item : table.getItems()) {
            item.setForeground(1, appearance.quiet());
        }
    }

    private void layOut() {
        int lines = Math.clamp(table.getItemCount(), 1, MOST_LINES);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, lines * table.getItemHeight() + 4)
                .applyTo(box);
    }

    private void ticked(Event event) {
        if (event.detail == SWT.CHECK) {
            tell(ticks.toggled((Round) event.item.getData()));
        }
    }

    private void clicked(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && event.x >= item.getTextBounds(0).x) {
            tell(ticks.only((Round) item.getData()));
        }
    }

    private void tell(RoundTicks wanted) {
        boolean changed = !wanted.equals(ticks);
        show(wanted);
        if (changed) {
            receiver.accept(wanted);
        }
    }
}
