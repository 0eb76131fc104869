package se.digikomp.catalogue.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;

/** Cells about to get other texts, in order; what runs inside one recorded change. */
final class Edits<T> implements Runnable {

    private record Edit<T>(T row, Column<T> column, String text) {

        boolean differs() {
            return column.editable() && !column.text().apply(row).equals(text);
        }

        Refusal refusal() {
            return new Refusal(text, column.title(), column.form());
        }
    }

    private final GridModel<T> grid;
    private final List<Refusal> refused;
    private final List<Edit<T>> edits = new ArrayList<>();

    Edits(GridModel<T> grid, List<Refusal> refused) {
        this.grid = grid;
        this.refused = refused;
    }

    void put(Cell cell, String text) {
        put(grid.shown().get(cell.row()), cell.column(), text);
    }

    void putAll(List<T> rows, List<Integer> across, List<List<String>> texts) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> line = texts.get(i);
            for (int j = 0; j < Math.min(line.size(), across.size()); j++) {
                put(rows.get(i), across.get(j), line.get(j).strip());
            }
        }
    }

    boolean changeAnything() {
        return edits.stream().anyMatch(Edit::differs);
    }

    @Override
    public void run() {
        edits.stream().filter(Edit::differs).filter(edit -> !edit.column().write().write(edit.row(), edit.text()))
                .map(Edit::refusal).forEach(refused::add);
    }

    private void put(T row, int column, String text) {
        edits.add(new Edit<>(row, grid.columns().get(column), text));
    }
}
