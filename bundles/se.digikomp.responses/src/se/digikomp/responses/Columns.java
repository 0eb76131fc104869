package se.digikomp.responses;

import java.util.SortedMap;
import java.util.TreeMap;

import se.digikomp.responses.ResponseTable.Range;
import se.digikomp.survey.Outline;

/** The columns of a table that is being made, unit after unit. For one thread. */
public final class Columns {

    private final Outline outline;
    private final byte[][] backgrounds;
    private final byte[][] answers;
    private final SortedMap<String, Range> units = new TreeMap<>();
    private final int size;
    private int filled;

    /** Columns for this number of responses. */
    public Columns(Outline outline, int size) {
        this.outline = outline;
        this.size = size;
        backgrounds = new byte[outline.choices().size()][size];
        answers = new byte[outline.statements().size()][size];
    }

    /**
     * Adds responses of a unit; those of one unit follow each other, and units come in the order of their codes.
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
        for (int choice = 0; choice < backgrounds.length; choice++) {
            System.arraycopy(options, choice * rows, backgrounds[choice], filled, rows);
        }
        for (int statement = 0; statement < answers.length; statement++) {
            System.arraycopy(steps, statement * rows, answers[statement], filled, rows);
        }
        Range before = units.get(unit);
        units.put(unit, new Range(before == null ? filled : before.from(), filled + rows));
        filled += rows;
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
        return new ResponseTable(outline, backgrounds, answers, units);
    }
}
