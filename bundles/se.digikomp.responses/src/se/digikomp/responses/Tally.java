package se.digikomp.responses;

import java.util.stream.IntStream;

import se.digikomp.responses.ResponseTable.Range;
import se.digikomp.survey.Outline;

/**
 * How often each answer was given to each statement, unit by unit, and within a unit apart for each option of a choice
 * question where one was named: counted in one pass over the columns, statements side by side where there are many
 * rows. Immutable.
 */
final class Tally {

    private static final long CELLS_WORTH_THREADS = 1 << 21;

    private final int options;
    private final int[] sizes;
    private final int[][] counts;
    private final int[] widths;

    private Tally(ResponseTable table, byte[] choice, int options) {
        this.options = options;
        Outline outline = table.outline();
        Range[] units = table.units().values().toArray(Range[]::new);
        widths = outline.statements().stream().mapToInt(statement -> statement.scale().steps() + 1).toArray();
        sizes = Counting.sizes(units, choice, options);
        counts = new int[widths.length][];
        IntStream places = IntStream.range(0, widths.length);
        boolean many = (long) table.size() * widths.length >= CELLS_WORTH_THREADS;
        (many ? places.parallel() : places).forEach(place -> counts[place] = options == 1
                ? Counting.counts(units, table.answers(place), widths[place])
                : Counting.counts(units, table.answers(place), widths[place], choice, options));
    }

    /** The answers of each unit. */
    static Tally of(ResponseTable table) {
        return new Tally(table, new byte[0], 1);
    }

    /** The answers of each unit, apart for those who did not answer the choice question and each of its options. */
    static Tally by(ResponseTable table, int choice) {
        return new Tally(table, table.backgrounds(choice),
                table.outline().choices().get(choice).options().size() + 1);
    }

    /** Adds the counts of one statement in a unit to {@code sums}: option after option, no answer first in each. */
    void add(int unit, int statement, int[] sums) {
        int length = options * widths[statement];
        int from = unit * length;
        int[] all = counts[statement];
        for (int at = 0; at < length; at++) {
            sums[at] += all[from + at];
        }
    }

    /** Adds how many rows of a unit chose each option. */
    void addSizes(int unit, int[] sums) {
        for (int option = 0; option < options; option++) {
            sums[option] += sizes[unit * options + option];
        }
    }

    /** The number of answers to tell apart for a statement, no answer included. */
    int width(int statement) {
        return widths[statement];
    }

    /** The number of options to tell apart, no answer included. */
    int options() {
        return options;
    }
}
