package se.digikomp.responses;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The rows of some whole units of a table. What is asked of them is added up from a tally of the table, counted in one
 * pass when it is first needed. Immutable and safe for use by several threads.
 */
public final class Rows {

    private final ResponseTable table;
    private final int[] units;

    private Rows(ResponseTable table, int[] units) {
        this.table = table;
        this.units = units;
    }

    /** The rows of these units; a unit without responses has none, one named twice counts once. */
    public static Rows of(ResponseTable table, Collection<String> units) {
        return new Rows(table, units.stream().mapToInt(table::place).filter(place -> place >= 0).distinct().toArray());
    }

    /** The number of rows. */
    public int size() {
        int[] size = new int[1];
        Arrays.stream(units).forEach(unit -> table.tally().addSizes(unit, size));
        return size[0];
    }

    /**
     * How often each answer was given to the statement at this position of the outline: no answer first, then step 1
     * and so on to the statement's last step.
     */
    public int[] counts(int statement) {
        Tally tally = table.tally();
        int[] counts = new int[tally.width(statement)];
        for (int unit : units) {
            tally.add(unit, statement, counts);
        }
        return counts;
    }

    /**
     * The counts of a statement apart for each option of a choice question: the first entry for those who did not
     * answer the question, then its options in order; each as {@link #counts(int)}.
     */
    public int[][] countsBy(int choice, int statement) {
        Tally tally = table.tallyBy(choice);
        int width = tally.width(statement);
        int[] counts = new int[tally.options() * width];
        for (int unit : units) {
            tally.add(unit, statement, counts);
        }
        int[][] byOption = new int[tally.options()][];
        Arrays.setAll(byOption, option -> Arrays.copyOfRange(counts, option * width, (option + 1) * width));
        return byOption;
    }

    /**
     * How often each pair of answers to the statements at these positions was given by those who answered every
     * statement. Those who did not are counted by one statement at a time: in the first column by their answer to the
     * first, in the first row by that to the second. One pass over both statements' answers.
     */
    public int[][] pairs(int first, int second) {
        byte[] ones = table.answers(first);
        byte[] twos = table.answers(second);
        boolean[] complete = table.complete();
        int width = table.tally().width(second);
        int[] counts = new int[table.tally().width(first) * width];
        List<ResponseTable.Range> ranges = List.copyOf(table.units().values());
        for (int unit : units) {
            ResponseTable.Range range = ranges.get(unit);
            for (int row = range.from(); row < range.to(); row++) {
                if (complete[row]) {
                    counts[ones[row] * width + twos[row]]++;
                } else {
                    counts[ones[row] * width]++;
                    counts[twos[row]]++;
                }
            }
        }
        counts[0] = 0;
        int[][] byFirst = new int[counts.length / width][];
        Arrays.setAll(byFirst, answer -> Arrays.copyOfRange(counts, answer * width, (answer + 1) * width));
        return byFirst;
    }

    /** How many rows chose each option of a choice question: no answer first, then its options in order. */
    public int[] sizesBy(int choice) {
        Tally tally = table.tallyBy(choice);
        int[] sizes = new int[tally.options()];
        for (int unit : units) {
            tally.addSizes(unit, sizes);
        }
        return sizes;
    }
}
