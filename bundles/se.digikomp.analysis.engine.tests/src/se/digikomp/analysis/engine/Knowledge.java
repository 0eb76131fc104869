package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Statement;

/**
 * What the worst attacker knows of a statement: who answered it, their library and background, and all that is shown.
 * Rows that differ in nothing known are one cell.
 */
final class Knowledge {

    private final List<BitSet> cells = new ArrayList<>();
    private final List<List<Integer>> answers = new ArrayList<>();
    private final List<Shown> shown;
    private final int steps;

    /** What somebody knows who tells people apart by library and these questions. */
    Knowledge(Snapshot snapshot, Statement statement, List<Integer> questions, Collection<Shown> shown) {
        ResponseTable table = snapshot.responses();
        int position = snapshot.outline().position(statement);
        steps = statement.scale().steps();
        Map<List<Object>, BitSet> byKnown = new LinkedHashMap<>();
        table.units().forEach((unit, range) -> {
            for (int row = range.from(); row < range.to(); row++) {
                if (table.answer(position, row) > 0) {
                    List<Object> known = new ArrayList<>(List.of(unit));
                    for (int question : questions) {
                        known.add(table.background(question, row));
                    }
                    byKnown.computeIfAbsent(known, key -> new BitSet()).set(row);
                }
            }
        });
        byKnown.values().forEach(rows -> {
            cells.add(rows);
            int[] counts = new int[steps];
            rows.stream().forEach(row -> counts[table.answer(position, row) - 1]++);
            answers.add(Arrays.stream(counts).boxed().toList());
        });
        this.shown = List.copyOf(shown);
    }

    int size() {
        return cells.size();
    }

    int steps() {
        return steps;
    }

    List<Shown> shown() {
        return shown;
    }

    /** The number of respondents in a cell. */
    int respondents(int cell) {
        return cells.get(cell).cardinality();
    }

    /** How often a step, 1 and up, was really chosen in a cell. */
    int answered(int cell, int step) {
        return answers.get(cell).get(step - 1);
    }

    /** Whether a cell is counted in a distribution. */
    boolean counts(Shown distribution, int cell) {
        return distribution.rows().intersects(cells.get(cell));
    }

    /** Whether one distribution alone says that nobody in the cell, or everybody, chose a step. */
    boolean said(int cell, int step) {
        return shown.stream().filter(one -> counts(one, cell)).anyMatch(one -> one.counts().get(step - 1) == 0
                || one.counts().get(step - 1) == one.rows().cardinality());
    }

    /** Groups of too few: all cells under {@code least}, and all pairs of them under it. */
    List<int[]> groups(int least) {
        List<int[]> groups = new ArrayList<>();
        for (int one = 0; one < size(); one++) {
            if (respondents(one) < least) {
                groups.add(new int[] { one });
                for (int other = one + 1; other < size(); other++) {
                    if (respondents(one) + respondents(other) < least) {
                        groups.add(new int[] { one, other });
                    }
                }
            }
        }
        return groups;
    }
}
