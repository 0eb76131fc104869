package se.digikomp.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column.Style;
import se.digikomp.analysis.result.Row;
import se.digikomp.report.internal.Grid.Head;
import se.digikomp.survey.Text;

/** Says beside figures how many respondents stand behind them. */
final class Bases {

    private static final Head N = new Head("n", Text.of("n"), Style.COUNT);

    private Bases() {
    }

    /**
     * The grid with one column for the bases where all figures of a row have the same one, else with a column beside
     * each; as it is where a column has nothing but the bases already.
     */
    static Grid beside(Grid grid) {
        if (grid.rows().stream().anyMatch(row -> bases(row).size() > 1)) {
            return new Grid(grid.kind(), grid.heads().stream().flatMap(head -> List.of(head, N).stream()).toList(),
                    grid.rows().stream().map(row -> with(row, doubled(row.cells()))).toList());
        }
        if (IntStream.range(0, grid.heads().size()).anyMatch(column -> says(grid, column))) {
            return grid;
        }
        List<Head> heads = new ArrayList<>(grid.heads());
        heads.add(N);
        return new Grid(grid.kind(), heads, grid.rows().stream().map(row -> with(row, ended(row))).toList());
    }

    private static Row with(Row row, List<Cell> cells) {
        return new Row(row.key(), row.label(), row.group(), cells);
    }

    private static List<Cell> doubled(List<Cell> cells) {
        return cells.stream().flatMap(cell -> List.of(cell, base(cell)).stream()).toList();
    }

    private static List<Cell> ended(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.add(row.cells().stream().map(Bases::base).filter(Cell.Value.class::isInstance).findFirst()
                .orElse(Cell.empty()));
        return cells;
    }

    private static boolean says(Grid grid, int column) {
        return grid.heads().get(column).style() == Style.COUNT
                && grid.rows().stream().map(row -> row.cells().get(column))
                        .noneMatch(cell -> cell instanceof Cell.Value(double number, int base) ? number != base : true);
    }

    private static List<Integer> bases(Row row) {
        return row.cells().stream().map(Bases::number).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt)
                .distinct().toList();
    }

    private static Cell base(Cell cell) {
        OptionalInt number = number(cell);
        return number.isPresent() ? Cell.value(number.getAsInt(), number.getAsInt()) : Cell.empty();
    }

    private static OptionalInt number(Cell cell) {
        return switch (cell) {
            case Cell.Value(double number, int base) -> OptionalInt.of(base);
            case Cell.Interval(double low, double high, int base) -> OptionalInt.of(base);
            case Cell.Withheld withheld -> OptionalInt.empty();
            case Cell.Empty empty -> OptionalInt.empty();
        };
    }
}
