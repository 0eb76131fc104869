package se.digikomp.report.internal;

import java.util.List;
import java.util.stream.IntStream;

import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;

/** The counts of one row of a distribution, in the order of the scale; none where the row is withheld. */
record Tally(List<Long> counts) {

    /** The counts of a row. */
    static Tally of(Row row) {
        boolean shown = row.cells().stream().allMatch(Cell.Value.class::isInstance);
        return new Tally(shown
                ? row.cells().stream().map(Cell.Value.class::cast).map(cell -> Math.round(cell.number())).toList()
                : List.of());
    }

    /** How many answered; 0 where the row is withheld. */
    long base() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** The arithmetic mean of the steps chosen; not a number where nobody answered. */
    double mean() {
        long sum = IntStream.range(0, counts.size()).mapToLong(index -> (index + 1L) * counts.get(index)).sum();
        return base() == 0 ? Double.NaN : (double) sum / base();
    }
}
