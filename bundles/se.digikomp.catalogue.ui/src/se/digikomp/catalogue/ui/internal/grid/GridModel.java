package se.digikomp.catalogue.ui.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;

/**
 * Rows of a model as a grid of texts that can be edited like a spreadsheet, without any widgets. Each call that edits is
 * one step of undo, however many cells it touches; where the model is frozen it does nothing.
 *
 * @param <T> a row
 */
public final class GridModel<T> {

    private final Editing editing;
    private final Rows<T> rows;
    private final List<Column<T>> columns;
    private final Shown<T> shown;

    /** A grid of these rows and columns that shows all rows in their own order. */
    public GridModel(Editing editing, Rows<T> rows, List<Column<T>> columns) {
        this.editing = editing;
        this.rows = rows;
        this.columns = List.copyOf(columns);
        this.shown = new Shown<>(this.columns, editing.reader());
        update();
    }

    /** Takes the rows as they are in the model now. */
    public void update() {
        shown.update(rows.all());
    }

    /** The rows that are shown, in the order in which they are. */
    public List<T> shown() {
        return shown.rows();
    }

    /** All rows in the order of the model, shown or not. */
    public List<T> all() {
        return rows.all();
    }

    /** The columns in their first order. */
    public List<Column<T>> columns() {
        return columns;
    }

    /** Whether the model may be changed. */
    public boolean changeable() {
        return editing.permission().allowed();
    }

    /** Whether its rows are of a kind that can be added and removed. */
    public boolean canGrow() {
        return changeable() && rows.growing();
    }

    /** Whether rows may be added and removed now. */
    public boolean growing() {
        return canGrow() && rows.ready();
    }

    /** Whether rows may be moved: not while they are sorted, for then nobody would see it. */
    public boolean movable() {
        return growing() && shown.sorting().isEmpty();
    }

    /** The text of a cell. */
    public String text(Cell cell) {
        return columns.get(cell.column()).text().apply(shown().get(cell.row()));
    }

    /** Shows only rows whose texts contain these words, by column; none for all rows. */
    public void filter(Map<Integer, String> words) {
        Map<Integer, String> asked = new TreeMap<>(words);
        asked.values().removeIf(String::isBlank);
        shown.filter(asked);
    }

    /** Whether a filter is set. */
    public boolean isFiltered() {
        return shown.isFiltered();
    }

    /** Shows the rows by the texts of a column, or in their own order where there is none. */
    public void sort(Optional<Integer> column, boolean descending) {
        shown.sort(column.map(index -> new Shown.Sorting(index, descending)));
    }

    /** The column by which the rows are sorted. */
    public Optional<Integer> sortedBy() {
        return shown.sorting().map(Shown.Sorting::column);
    }

    /** Whether they are sorted with the last first. */
    public boolean isDescending() {
        return shown.sorting().map(Shown.Sorting::descending).orElse(false);
    }

    /** Gives a cell another text; gives what is to be said where it stands for nothing in its column. */
    public Optional<Refusal> write(Cell cell, String text) {
        List<Refusal> refused = new ArrayList<>();
        Edits<T> edits = new Edits<>(this, refused);
        edits.put(cell, text);
        change(columns.get(cell.column()).title(), edits);
        return refused.stream().findFirst();
    }

    /** Empties cells. */
    public void clear(Collection<Cell> cells) {
        Edits<T> edits = new Edits<>(this, new ArrayList<>());
        cells.forEach(cell -> edits.put(cell, ""));
        change(Messages.Grid_clear, edits);
    }

    /** Gives the cells of each column the text of the topmost of them. */
    public void fillDown(Collection<Cell> cells) {
        Edits<T> edits = new Edits<>(this, new ArrayList<>());
        cells.forEach(cell -> cells.stream().filter(other -> other.column() == cell.column())
                .min(Comparator.comparingInt(Cell::row)).ifPresent(top -> edits.put(cell, text(top))));
        change(Messages.Grid_fillDown, edits);
    }

    /** The block of these rows and columns as spreadsheets take it. */
    public String copy(List<Integer> places, List<Integer> across) {
        return Tsv.write(places.stream()
                .map(row -> across.stream().map(column -> text(new Cell(row, column))).toList()).toList());
    }

    /** Gives each of these cells one text, as pasting a single cell onto several does. */
    public Pasted spread(Collection<Cell> cells, String text) {
        List<Refusal> refused = new ArrayList<>();
        Edits<T> edits = new Edits<>(this, refused);
        cells.forEach(cell -> edits.put(cell, text));
        change(Messages.Grid_paste, edits);
        return new Pasted(0, 0, 0, refused);
    }

    /**
     * Pastes a block downwards from a shown row; what does not fit below the last row is added as new rows.
     *
     * @param row    the first row it covers, among the shown
     * @param across the columns it covers, from left to right as they are shown
     */
    public Pasted paste(int row, List<Integer> across, String block) {
        List<List<String>> texts = Tsv.read(block);
        int overlap = Math.min(texts.size(), shown().size() - row);
        List<Refusal> refused = new ArrayList<>();
        Edits<T> edits = new Edits<>(this, refused);
        edits.putAll(shown().subList(row, row + overlap), across, texts);
        int more = growing() ? texts.size() - overlap : 0;
        change(Messages.Grid_paste, () -> {
            edits.run();
            add(all().size(), across, texts.subList(overlap, overlap + more), refused);
        });
        return new Pasted(more, texts.size() - overlap - more, tooWide(texts, across), refused);
    }

    /** Pastes a block as new rows below a shown row, or above all where {@code row} is -1. */
    public Pasted pasteRows(int row, List<Integer> across, String block) {
        List<List<String>> texts = Tsv.read(block);
        List<Refusal> refused = new ArrayList<>();
        if (growing()) {
            change(Messages.Grid_pasteRows, () -> add(below(row), across, texts, refused));
        }
        int added = growing() ? texts.size() : 0;
        return new Pasted(added, texts.size() - added, tooWide(texts, across), refused);
    }

    /** Adds an empty row below a shown row, or above all where {@code row} is -1; gives its place. */
    public int insert(int row) {
        List<T> made = new ArrayList<>();
        if (growing()) {
            change(Messages.Grid_add, () -> made.add(rows.insert(below(row))));
        }
        return made.isEmpty() ? row : shown().indexOf(made.getFirst());
    }

    /** Adds a copy of each of these shown rows below the last of them; gives the places of the copies. */
    public List<Integer> duplicate(Collection<Integer> places) {
        List<T> made = new ArrayList<>();
        List<T> chosen = at(places);
        if (growing() && !chosen.isEmpty()) {
            change(Messages.Grid_duplicate, () -> {
                int index = rows.all().indexOf(chosen.getLast());
                chosen.forEach(row -> made.add(rows.duplicate(row, index + 1 + made.size())));
            });
        }
        return places(made);
    }

    /** Takes out these shown rows. */
    public void delete(Collection<Integer> places) {
        List<T> chosen = at(places);
        if (growing() && !chosen.isEmpty()) {
            change(Messages.Grid_delete, () -> chosen.forEach(rows::remove));
        }
    }

    /** Moves these shown rows one place up or down, if there is one; gives their places afterwards. */
    public List<Integer> move(Collection<Integer> places, boolean up) {
        List<T> chosen = at(places);
        int edge = chosen.isEmpty() ? -1 : shown().indexOf(up ? chosen.getFirst() : chosen.getLast()) + (up ? -1 : 1);
        if (movable() && edge >= 0 && edge < shown().size()) {
            T neighbour = shown().get(edge);
            change(up ? Messages.Grid_up : Messages.Grid_down, () -> {
                List<T> inOrder = up ? chosen : chosen.reversed();
                inOrder.forEach(row -> rows.move(row, target(row, neighbour, up)));
            });
        }
        return places(chosen);
    }

    private int target(T row, T neighbour, boolean up) {
        List<T> all = rows.all();
        int now = all.indexOf(row);
        int there = all.indexOf(neighbour);
        return up ? Math.min(now, there) : Math.max(now, there);
    }

    private void add(int index, List<Integer> across, List<List<String>> texts, List<Refusal> refused) {
        for (int i = 0; i < texts.size(); i++) {
            Edits<T> edits = new Edits<>(this, refused);
            edits.putAll(List.of(rows.insert(index + i)), across, texts.subList(i, i + 1));
            edits.run();
        }
    }

    private int below(int row) {
        return row < 0 || shown().isEmpty() ? 0 : rows.all().indexOf(shown().get(row)) + 1;
    }

    private static int tooWide(List<List<String>> texts, List<Integer> across) {
        int widest = texts.stream().mapToInt(List::size).max().orElse(0);
        return Math.max(0, widest - across.size());
    }

    private List<T> at(Collection<Integer> places) {
        return new TreeSet<>(places).stream().filter(place -> place < shown().size()).map(shown()::get).toList();
    }

    private List<Integer> places(List<T> chosen) {
        return chosen.stream().map(shown()::indexOf).toList();
    }

    private void change(String label, Edits<T> edits) {
        if (edits.changeAnything()) {
            change(label, (Runnable) edits);
        }
    }

    private void change(String label, Runnable edit) {
        editing.change(label, edit);
        update();
    }
}
