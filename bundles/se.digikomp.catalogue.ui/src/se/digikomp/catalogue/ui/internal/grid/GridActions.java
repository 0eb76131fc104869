package se.digikomp.catalogue.ui.internal.grid;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import se.digikomp.catalogue.ui.internal.Messages;

/** What a person does to the selected cells and rows of a grid, by menu, key or button. */
final class GridActions<T> implements GridTable.Clipboard {

    private final GridModel<T> model;
    private final GridSelection selection;
    private final GridLayers<T> layers;
    private final Runnable changed;
    private final Consumer<String> say;

    GridActions(GridModel<T> model, GridLayers<T> layers, Runnable changed, Consumer<String> say) {
        this.model = model;
        this.selection = new GridSelection(layers.selection);
        this.layers = layers;
        this.changed = changed;
        this.say = say;
    }

    void add() {
        int row = model.insert(selection.rows().stream().mapToInt(Integer::intValue).max()
                .orElse(model.shown().size() - 1));
        changed.run();
        if (row >= 0) {
            selection.select(row, 0);
            show(row);
        }
    }

    void duplicate() {
        select(model.duplicate(selection.rows()));
    }

    void delete() {
        int top = selection.top().orElse(0);
        model.delete(selection.rows());
        select(model.shown().isEmpty() ? List.of() : List.of(Math.min(top, model.shown().size() - 1)));
    }

    void move(boolean up) {
        if (!model.movable() && model.growing()) {
            say.accept(Messages.Grid_sorted);
        }
        select(model.move(selection.rows(), up));
    }

    void clear() {
        model.clear(selection.cells());
        changed.run();
    }

    void fillDown() {
        model.fillDown(selection.cells());
        changed.run();
    }

    void pasteRows() {
        String block = fromClipboard();
        int below = selection.rows().stream().mapToInt(Integer::intValue).max().orElse(model.shown().size() - 1);
        if (!block.isEmpty()) {
            Pasted pasted = model.pasteRows(below, selection.columnsOnwards(), block);
            tell(pasted);
            if (pasted.added() > 0) {
                select(IntStream.rangeClosed(below + 1, below + pasted.added()).boxed().toList());
            }
        }
    }

    @Override
    public void cut() {
        copy();
        clear();
    }

    @Override
    public void copy() {
        List<Integer> rows = selection.rows();
        if (!rows.isEmpty()) {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] { model.copy(rows, selection.columns()) },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    @Override
    public void paste() {
        String block = fromClipboard();
        List<Cell> cells = selection.cells();
        if (block.isEmpty()) {
            return;
        }
        boolean single = Tsv.read(block).size() == 1 && Tsv.read(block).getFirst().size() == 1;
        if (single && !cells.isEmpty()) {
            tell(model.spread(cells, Tsv.read(block).getFirst().getFirst()));
        } else {
            tell(model.paste(selection.top().orElse(model.shown().size()), selection.columnsOnwards(), block));
        }
    }

    @Override
    public void selectAll() {
        layers.selection.selectAll();
    }

    private void select(Collection<Integer> rows) {
        changed.run();
        selection.selectRows(rows);
        rows.stream().max(Comparator.naturalOrder()).ifPresent(this::show);
    }

    private void show(int row) {
        layers.viewport.doCommand(new ShowRowInViewportCommand(row));
    }

    private void tell(Pasted pasted) {
        changed.run();
        say.accept(pasted.words());
    }

    private static String fromClipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text == null ? "" : text.toString();
    }
}
