package se.digikomp.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

import se.digikomp.responses.ResponseTable.Range;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;

/**
 * The columns of a table that is being made, unit after unit. For one thread; where there are many responses, another
 * one copies them to their places meanwhile.
 */
public final class Columns {

    private static final int ROWS_WORTH_A_TASK = 10_000;

    /** Responses whose place is known. */
    private record Part(int from, int rows, byte[] options, byte[] steps) {
    }

    private final Outline outline;
    private final byte[][] backgrounds;
    private final byte[][] answers;
    private final SortedMap<String, Range> units = new TreeMap<>();
    private final List<ForkJoinTask<?>> copying = new ArrayList<>();
    private final int size;
    private List<Part> waiting = new ArrayList<>();
    private int copied;
    private int filled;

    /** Columns for this number of responses. */
    public Columns(Outline outline, int size) {
        this.outline = outline;
        this.size = size;
        backgrounds = new byte[outline.choices().size()][size];
        answers = new byte[outline.statements().size()][size];
    }

    /**
     * Adds responses of a unit; those of one unit follow each other, and units come in the order of their codes. Nobody
     * may change the two arrays before there is a table.
     *
     * @param rows    the number of responses
     * @param options of each choice question in turn, what these responses chose: 1 for the first option, 0 for none
     * @param steps   of each statement in turn, what these responses answered: the step, 0 for no answer
     * @throws IllegalArgumentException where there are more or fewer than so many, or the unit comes too late
     */
    public void add(String unit, int rows, byte[] options, byte[] steps) {
        if (options.length != rows * backgrounds.length || steps.length != rows * answers.length) {
            throw new IllegalArgumentException(
                    "responses of unit " + unit + " do not have the shape of " + outline.version());
        }
        if (filled + rows > size || !units.isEmpty() && units.lastKey().compareTo(unit) > 0) {
            throw new IllegalArgumentException(
                    rows + " responses of unit " + unit + " after " + filled + " of " + size);
        }
        waiting.add(new Part(filled, rows, options, steps));
        Range before = units.get(unit);
        units.put(unit, new Range(before == null ? filled : before.from(), filled + rows));
        filled += rows;
        if (filled - copied >= ROWS_WORTH_A_TASK) {
            List<Part> parts = waiting;
            copying.add(ForkJoinPool.commonPool().submit(() -> parts.forEach(this::copy)));
            waiting = new ArrayList<>();
            copied = filled;
        }
    }

    /**
     * The table. Nothing can be added afterwards.
     *
     * @throws IllegalStateException    where responses are missing
     * @throws IllegalArgumentException where a step or option is none of its question
     */
    public ResponseTable table() {
        if (filled < size) {
            throw new IllegalStateException(filled + " responses of " + size);
        }
        filled = Integer.MAX_VALUE;
        waiting.forEach(this::copy);
        copying.forEach(ForkJoinTask::join);
        return new ResponseTable(outline, backgrounds, answers, units);
    }

    private void copy(Part part) {
        for (int choice = 0; choice < backgrounds.length; choice++) {
            Background question = outline.choices().get(choice);
            copy(part, part.options(), choice, backgrounds[choice]);
            check(part, backgrounds[choice], question.options().size(), question.code());
        }
        for (int statement = 0; statement < answers.length; statement++) {
            Statement question = outline.statements().get(statement);
            copy(part, part.steps(), statement, answers[statement]);
            check(part, answers[statement], question.scale().steps(), question.code());
        }
    }

    private static void copy(Part part, byte[] values, int question, byte[] column) {
        System.arraycopy(values, question * part.rows(), column, part.from(), part.rows());
    }

    private static void check(Part part, byte[] column, int most, String code) {
        int outside = 0;
        for (int row = part.from(); row < part.from() + part.rows(); row++) {
            outside |= column[row] | most - column[row];
        }
        if (outside < 0) {
            throw new IllegalArgumentException("an answer to " + code + " is not between 0 and " + most);
        }
    }
}
