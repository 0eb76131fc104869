package se.digikomp.importing.internal;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.importing.Problem;
import se.digikomp.importing.Where;

/** Tells rows of a text file that are ragged: the first one that is not blank says how wide the others should be. */
final class RowWidths {

    private final List<Problem> problems = new ArrayList<>();
    private int rows;
    private int width;

    /** Takes note of a row that is not blank. */
    void check(int line, int cells) {
        if (rows++ == 0) {
            width = cells;
        } else if (cells < width) {
            problems.add(Problem.warning(Where.line(line), "row.too-short", cells, width));
        } else if (cells > width) {
            problems.add(Problem.warning(Where.line(line), "row.too-long", cells, width));
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** What is wrong so far, and that nothing is there where nothing is. */
    List<Problem> problems() {
        return rows == 0 && problems.isEmpty() ? List.of(Problem.error(Where.FILE, "file.empty")) : problems;
    }
}
