package se.digikomp.importing.internal;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Problem;
import se.digikomp.importing.Where;

/** Rows of a sheet being gathered, blank ones left out: a cell has its column whether or not there are cells after it. */
final class Rows {

    private final List<ParsedRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int widest;

    /** Takes a row. */
    void add(ParsedRow row) {
        if (row.blank()) {
            return;
        }
        widest = Math.max(widest, row.cells().size());
        rows.add(row);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The rows so far, all equally wide. */
    List<ParsedRow> rows() {
        return rows.stream().map(this::padded).toList();
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
