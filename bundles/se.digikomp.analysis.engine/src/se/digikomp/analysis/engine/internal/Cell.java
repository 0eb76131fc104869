package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import se.digikomp.responses.ResponseTable;
import se.digikomp.responses.ResponseTable.Range;

/**
 * The respondents of one unit who chose the same option of every background question.
 *
 * @param unit        code of the unit
 * @param options     the chosen option of each question, 0 for no answer, as in {@link ResponseTable#background}
 * @param respondents how many they are
 * @param steps       the answers given among them, as a set of bits
 */
public record Cell(String unit, List<Integer> options, int respondents, int steps) {

    /** Answers as far as nothing but the number of respondents is looked at: any of two. */
    private static final int ANY = 0b11;

    /** An order that depends on nothing but backgrounds: rows stand in one that depends on answers, shown or not. */
    private static final Comparator<List<Integer>> BY_OPTIONS = (one, other) -> Arrays
            .compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));

    public Cell {
        options = List.copyOf(options);
    }

    /** The respondents of some units, whatever they answered. */
    static List<Cell> respondents(ResponseTable table, Iterable<String> units) {
        List<Cell> cells = new ArrayList<>();
        for (String unit : units) {
            cells.addAll(of(table, unit, -1));
        }
        return cells;
    }

    /** Those respondents of some units who answered the statement at this position. */
    static List<Cell> answers(ResponseTable table, Iterable<String> units, int statement) {
        List<Cell> cells = new ArrayList<>();
        for (String unit : units) {
            cells.addAll(of(table, unit, statement));
        }
        return cells;
    }

    private static List<Cell> of(ResponseTable table, String unit, int statement) {
        Range range = table.units().get(unit);
        SortedMap<List<Integer>, Cell> cells = new TreeMap<>(BY_OPTIONS);
        Integer[] options = new Integer[table.outline().choices().size()];
        for (int row = range.from(); row < range.to(); row++) {
            int answer = statement < 0 ? 1 : table.answer(statement, row);
            if (answer > 0) {
                for (int question = 0; question < options.length; question++) {
                    options[question] = table.background(question, row);
                }
                int steps = statement < 0 ? ANY : 1 << answer;
                cells.merge(Arrays.asList(options.clone()), new Cell(unit, Arrays.asList(options), 1, steps),
                        Cell::with);
            }
        }
        return List.copyOf(cells.values());
    }

    /** The same respondents, whatever they answered. */
    Cell withAnySteps() {
        return new Cell(unit, options, respondents, ANY);
    }

    private Cell with(Cell other) {
        return new Cell(unit, options, respondents + other.respondents, steps | other.steps);
    }
}
