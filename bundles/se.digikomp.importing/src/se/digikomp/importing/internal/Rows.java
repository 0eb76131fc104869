package se.digikomp.importing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Problem;
import se.digikomp.importing.Where;

/** Rows being gathered by a reader: blank ones left out, ragged ones told, equal cells kept once. */
final class Rows {

    private static final int LONGEST_SHARED = 40;
    private static final int SIGNS = 128;

    private final List<ParsedRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();
    private final String[] signs = IntStream.range(0, SIGNS).mapToObj(Character::toString).toArray(String[]::new);
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
    void add(int line, List<String> cells) {
        String[] texts = new String[cells.size()];
        boolean blank = true;
        for (int column = 0; column < texts.length; column++) {
            texts[column] = share(cells.get(column));
            blank = blank && texts[column].isBlank();
        }
        if (blank) {
            return;
        }
        if (rows.isEmpty()) {
            width = cells.size();
        } else if (cells.size() < width && !grid) {
            problems.add(Problem.warning(Where.line(line), "row.too-short", cells.size(), width));
        } else if (cells.size() > width && !grid) {
            problems.add(Problem.warning(Where.line(line), "row.too-long", cells.size(), width));
        }
        widest = Math.max(widest, cells.size());
        rows.add(new ParsedRow(line, List.of(texts)));
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

    private String share(String cell) {
        if (cell.length() > LONGEST_SHARED) {
            return cell;
        }
        if (cell.length() != 1 || cell.charAt(0) >= signs.length) {
            String same = shared.putIfAbsent(cell, cell);
            return same == null ? cell : same;
        }
        return signs[cell.charAt(0)];
    }
}
