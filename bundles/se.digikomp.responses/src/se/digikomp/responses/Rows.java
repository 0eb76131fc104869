package se.digikomp.responses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import se.digikomp.responses.ResponseTable.Range;

/** The rows of some units of a table, to be counted in one pass over the columns. Immutable. */
public final class Rows {

    private final ResponseTable table;
    private final List<Range> ranges;

    private Rows(ResponseTable table, List<Range> ranges) {
        this.table = table;
        this.ranges = List.copyOf(ranges);
    }

    /** The rows of these units; a unit without responses has none. */
    public static Rows of(ResponseTable table, Collection<String> units) {
        List<Range> ranges = new ArrayList<>();
        for (String unit : new TreeSet<>(units)) {
            Range range = table.units().get(unit);
            if (range == null) {
                continue;
            }
            if (!ranges.isEmpty() && ranges.getLast().to() == range.from()) {
                ranges.set(ranges.size() - 1, new Range(ranges.getLast().from(), range.to()));
            } else {
                ranges.add(range);
            }
        }
        return new Rows(table, ranges);
    }

    /** The number of rows. */
    public int size() {
        return ranges.stream().mapToInt(Range::size).sum();
    }

    /**
     * How often each answer was given to the statement at this position of the outline: no answer first, then step 1
     * and
     * so on to the statement's last step.
     */
    public int[] counts(int statement) {
        byte[] answers = table.answers(statement);
        int[] counts = new int[width(statement)];
        for (Range range : ranges) {
            for (int row = range.from(); row < range.to(); row++) {
                counts[answers[row]]++;
            }
        }
        return counts;
    }

    /**
     * The counts of a statement apart for each option of a choice question: the first entry for those who did not
     * answer
     * the question, then its options in order; each as {@link #counts(int)}.
     */
    public int[][] countsBy(int choice, int statement) {
        byte[] answers = table.answers(statement);
        byte[] options = table.backgrounds(choice);
        int[][] counts = new int[options(choice)][width(statement)];
        for (Range range : ranges) {
            for (int row = range.from(); row < range.to(); row++) {
                counts[options[row]][answers[row]]++;
            }
        }
        return counts;
    }

    /** How many rows chose each option of a choice question: no answer first, then its options in order. */
    public int[] sizesBy(int choice) {
        byte[] options = table.backgrounds(choice);
        int[] sizes = new int[options(choice)];
        for (Range range : ranges) {
            for (int row = range.from(); row < range.to(); row++) {
                sizes[options[row]]++;
            }
        }
        return sizes;
    }

    private int width(int statement) {
        return table.outline().statements().get(statement).scale().steps() + 1;
    }

    private int options(int choice) {
        return table.outline().choices().get(choice).options().size() + 1;
    }
}
