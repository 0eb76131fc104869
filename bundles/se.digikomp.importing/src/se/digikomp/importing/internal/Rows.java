package se.digikomp.importing.internal;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Problem;
import se.digikomp.importing.Where;

/** Rows being gathered by a reader: blank ones left out, ragged ones told. */
final class Rows {

    private final List<ParsedRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final boolean grid;
    private int width;
    private int widest;

    private Rows(boolean grid) {
        this.grid = grid;
    }

    /** Rows of a text file: the first one that is not blank says how wide the others should be. */
    static Rows ofText() {
        return new Rows(false);
    }

    /** Rows of a sheet, where a cell has its column whether or not there are cells after it: all equally wide. */
    static Rows ofSheet() {
        return new Rows(true);
    }

    /** Takes a row. */
    void add(ParsedRow row) {
        if (row.blank()) {
            return;
        }
        int cells = row.cells().size();
        if (rows.isEmpty()) {
            width = cells;
        } else if (cells < width && !grid) {
            problems.add(Problem.warning(Where.line(row.line()), "row.too-short", cells, width));
        } else if (cells > width && !grid) {
            problems.add(Problem.warning(Where.line(row.line()), "row.too-long", cells, width));
        }
        widest = Math.max(widest, cells);
        rows.add(row);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The rows so far. */
    List<ParsedRow> rows() {
        return grid ? rows.stream().map(this::padded).toList() : rows;
    }

    /** What is wrong so far, and that nothing is there where nothing is. */
    List<Problem> problems() {
        if (rows.isEmpty() && problems.isEmpty()) {
            return List.of(Problem.error(Where.FILE, "file.empty"));
        }
        return problems;
    }

    private ParsedRow padded(ParsedRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < widest) {
            cells.add("");
        }
        return new ParsedRow(row.line(), cells);
    }
}
