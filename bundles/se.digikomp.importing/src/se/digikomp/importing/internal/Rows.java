package se.digikomp.importing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Problem;
import se.digikomp.importing.Where;

/** Rows being gathered by a reader: blank ones left out, ragged ones told, equal cells kept once. */
final class Rows {

    private static final int LONGEST_SHARED = 40;

    private final List<ParsedRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();
    private int width;

    /** Takes a row; the first one that is not blank says how wide the others should be. */
    void add(int line, List<String> cells) {
        ParsedRow row = new ParsedRow(line, cells.stream().map(this::share).toList());
        if (row.blank()) {
            return;
        }
        if (rows.isEmpty()) {
            width = cells.size();
        } else if (cells.size() < width) {
            problems.add(Problem.warning(Where.line(line), "row.too-short", cells.size(), width));
        } else if (cells.size() > width) {
            problems.add(Problem.warning(Where.line(line), "row.too-long", cells.size(), width));
        }
        rows.add(row);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    List<ParsedRow> rows() {
        return rows;
    }

    /** The number of cells of the first row. */
    int width() {
        return width;
    }

    /** What is wrong so far, and that nothing is there where nothing is. */
    List<Problem> problems() {
        if (rows.isEmpty() && problems.isEmpty()) {
            return List.of(Problem.error(Where.FILE, "file.empty"));
        }
        return problems;
    }

    private String share(String cell) {
        return cell.length() > LONGEST_SHARED ? cell : shared.computeIfAbsent(cell, same -> same);
    }
}
