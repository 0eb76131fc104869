package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.digikomp.ui.Appearance;

/**
 * A grid on the screen that is edited like a spreadsheet: typing, pickers, undo, copy and paste from a spreadsheet,
 * fill down, adding and moving rows, a filter below the titles, sorting, and columns that stay as a person arranged
 * them. A page gives it a parent with a {@code GridLayout} and a {@link GridModel} made of {@link Rows} and
 * {@link Column}s, and calls {@link #refresh()} when the page is refreshed:
 *
 * <pre>
 * Rows&lt;Level&gt; rows = Rows.of(edition.getLevels(), this::fresh, EcoreUtil::copy);
 * List&lt;Column&lt;Level&gt;&gt; columns = List.of(
 *         Column.typed("name", Messages.Field_name, 200, level -&gt; Wordings.in("sv", level.getName()),
 *                 (level, words) -&gt; Wordings.write(level, LEVEL__NAME, "sv", words)));
 * grid = new GridPart&lt;&gt;(parent, "levels", new GridModel&lt;&gt;(editing, rows, columns));
 * </pre>
 *
 * @param <T> a row
 */
public final class GridPart<T> {

    private static final int ROOM = 8;
    private static final int SENTENCE = 300;

    private final GridModel<T> model;
    private final GridHeads<T> heads;
    private final GridLayers<T> layers;
    private final GridTable table;
    private final GridActions<T> actions;
    private final GridBar bar;
    private final Label note;
    private List<T> drawn = List.of();
    private List<Object> dressed = List.of();

    /**
     * Fills the width and height its parent has left.
     *
     * @param id names the grid, so that its columns are found as they were left
     */
    public GridPart(Composite parent, String id, GridModel<T> model) {
        this.model = model;
        Composite space = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(space);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(space);
        ConfigRegistry registry = new ConfigRegistry();
        heads = new GridHeads<>(model);
        Label measure = new Label(space, SWT.NONE);
        int line = measure.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        measure.dispose();
        layers = new GridLayers<>(model, new GridCells<>(model, this::tell), heads, registry, this::redraw,
                lines(model) * line + ROOM);
        actions = new GridActions<>(model, layers, this::refresh, this::say);
        bar = new GridBar(space, model, layers, actions);
        table = new GridTable(space, layers.whole);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(table);
        note = new Label(space, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(note);
        configure(registry);
        GridMemory memory = new GridMemory(id, model);
        if (!memory.restore(layers)) {
            layers.visible.hideColumnIndexes(IntStream.range(0, model.columns().size())
                    .filter(index -> !model.columns().get(index).atFirst()).toArray());
        }
        table.addListener(SWT.Dispose, event -> memory.keep(layers));
        refresh();
    }

    /** Shows the rows as they are in the model now; what is selected stays selected. */
    public void refresh() {
        model.update();
        heads.update();
        if (model.shown().equals(drawn)) {
            layers.cells.fireLayerEvent(new VisualRefreshEvent(layers.cells));
            layers.heads.fireLayerEvent(new VisualRefreshEvent(layers.heads));
        } else {
            redraw();
        }
        bar.refresh();
    }

    /** Has rows marked that a person should look at; asked whenever they are drawn. */
    public void mark(Function<T, Optional<Mark>> marks) {
        heads.mark(marks);
    }

    /** Shows a row and selects it; a filter that hides it is dropped. */
    public void reveal(T row) {
        if (!model.shown().contains(row)) {
            layers.filter.getFilterRowDataLayer().getFilterRowDataProvider().clearAllFilters();
            redraw();
        }
        int place = model.shown().indexOf(row);
        if (place >= 0) {
            new GridSelection(layers.selection).select(place, 0);
            table.setFocus();
            table.getDisplay().asyncExec(() -> scrollTo(row));
        }
    }

    /** The row at which the selection began. */
    public Optional<T> selected() {
        return new GridSelection(layers.selection).anchor().stream().filter(place -> place < model.shown().size())
                .mapToObj(model.shown()::get).findFirst();
    }

    /** Tells which row is selected whenever another is, even one out of sight. */
    public void onSelected(Consumer<Optional<T>> listener) {
        layers.selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                listener.accept(selected());
            }
        });
    }

    /** The widget. */
    public GridTable table() {
        return table;
    }

    /** A page that has just been opened has no room for rows until it was laid out. */
    private void scrollTo(T row) {
        int place = model.shown().indexOf(row);
        if (!table.isDisposed() && place >= 0) {
            layers.viewport.doCommand(new ShowRowInViewportCommand(place));
        }
    }

    private void configure(ConfigRegistry registry) {
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new GridEditors<>(model));
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(new GridKeys(actions));
        table.configure();
        dress();
        table.addListener(SWT.Paint, event -> {
            if (!colours().equals(dressed)) {
                table.getDisplay().asyncExec(this::dress);
            }
        });
        table.use(actions);
        table.addListener(SWT.MouseDown, event -> say(""));
        table.addListener(SWT.KeyDown, event -> say(""));
        new GridTip<>(table, heads, GridRegion.BODY, GridRegion.ROW_HEADER);
        new GridMenu<>(table, model, actions);
    }

    /** Puts on the colours of the theme in force, which may change while the grid is open. */
    private void dress() {
        if (!table.isDisposed() && !colours().equals(dressed)) {
            dressed = colours();
            table.setTheme(new GridStyle(table.getParent()));
        }
    }

    private List<Object> colours() {
        Composite around = table.getParent();
        return List.of(Appearance.of(around), around.getForeground().getRGB(), around.getBackground().getRGB());
    }

    /** How many lines each row has room for: one where no column is for sentences. */
    private static int lines(GridModel<?> model) {
        boolean sentences = model.columns().stream().anyMatch(column -> column.width() >= SENTENCE);
        return sentences ? TwoLines.MOST : 1;
    }

    private void redraw() {
        List<T> selected = new GridSelection(layers.selection).rows().stream().filter(place -> place < drawn.size())
                .map(drawn::get).toList();
        drawn = model.shown();
        heads.update();
        layers.selection.clear(false);
        layers.cells.fireLayerEvent(new StructuralRefreshEvent(layers.cells));
        layers.heads.fireLayerEvent(new StructuralRefreshEvent(layers.heads));
        new GridSelection(layers.selection)
                .selectRows(selected.stream().map(drawn::indexOf).filter(place -> place >= 0).toList());
        if (bar != null) {
            bar.refresh();
        }
    }

    private void tell(Optional<Refusal> refusal) {
        say(Refusal.words(refusal.stream().toList()));
    }

    /** Says something below the grid until a person goes on. */
    private void say(String words) {
        if (words.equals(note.getText())) {
            return;
        }
        note.setText(words);
        ((GridData) note.getLayoutData()).exclude = words.isEmpty();
        note.setVisible(!words.isEmpty());
        note.getParent().layout(true, true);
    }
}
