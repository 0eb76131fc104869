package se.digikomp.charts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;

/**
 * The columns of a table that are drawn on its axis: one measure with the intervals beside it, otherwise the first
 * measure and those beside it that are written alike, such as the same measure of other groups. Counts, probabilities
 * and differences are read, not drawn.
 *
 * @param style     how the measure is written
 * @param dots      positions of the columns drawn as dots; empty where nothing is drawn
 * @param intervals positions of the columns drawn as ranges, the widest first
 */
public record Leading(Column.Style style, List<Integer> dots, List<Integer> intervals) {

    private static final int MOST_DOTS = 4;
    private static final String DIFFERENCE = "difference";

    /** What leads in a table. */
    public static Leading of(Block.Table table) {
        List<Integer> measures = IntStream.range(0, table.columns().size())
                .filter(index -> measure(table.columns().get(index)) && values(table, index)).boxed().toList();
        for (int index : measures) {
            List<Integer> intervals = intervals(table, index);
            if (!intervals.isEmpty()) {
                return new Leading(table.columns().get(index).style(), List.of(index), intervals);
            }
        }
        if (measures.isEmpty()) {
            return new Leading(Column.Style.COUNT, List.of(), List.of());
        }
        Column.Style style = table.columns().get(measures.getFirst()).style();
        return new Leading(style, measures.stream().takeWhile(index -> table.columns().get(index).style() == style)
                .limit(MOST_DOTS).toList(), List.of());
    }

    /** Every number that is drawn for a table. */
    public DoubleStream numbers(Block.Table table) {
        return table.rows().stream().flatMapToDouble(row -> DoubleStream.concat(
                dots.stream().flatMapToDouble(index -> numbers(row.cells().get(index))),
                intervals.stream().flatMapToDouble(index -> numbers(row.cells().get(index)))));
    }

    private static List<Integer> intervals(Block.Table table, int measure) {
        List<Integer> found = new ArrayList<>();
        for (int index = measure + 1; index < table.columns().size(); index++) {
            int position = index;
            boolean ranges = table.rows().stream()
                    .anyMatch(row -> row.cells().get(position) instanceof Cell.Interval);
            boolean nothing = table.rows().stream().allMatch(row -> row.cells().get(position) instanceof Cell.Empty);
            if (!ranges && !nothing || table.columns().get(index).style() != table.columns().get(measure).style()) {
                break;
            }
            if (ranges) {
                found.add(index);
            }
        }
        return List.copyOf(found);
    }

    private static boolean measure(Column column) {
        return column.style() != Column.Style.COUNT && column.style() != Column.Style.PROBABILITY
                && !column.key().endsWith(DIFFERENCE);
    }

    private static boolean values(Block.Table table, int index) {
        return table.rows().stream().map(row -> row.cells().get(index)).anyMatch(Cell.Value.class::isInstance);
    }

    private static DoubleStream numbers(Cell cell) {
        return switch (cell) {
            case Cell.Value(double number, int base) -> DoubleStream.of(number);
            case Cell.Interval(double low, double high, int base) -> DoubleStream.of(low, high);
            case Cell.Withheld withheld -> DoubleStream.empty();
            case Cell.Empty empty -> DoubleStream.empty();
        };
    }
}
