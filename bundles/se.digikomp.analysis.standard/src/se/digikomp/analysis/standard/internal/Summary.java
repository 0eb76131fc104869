package se.digikomp.analysis.standard.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** A table of what the distribution of each statement says in figures. */
public final class Summary {

    private static final List<Column> COLUMNS = List.of(new Column("n", Wording.ANSWERS, Column.Style.COUNT),
            new Column("mean", Wording.MEAN, Column.Style.ONE_DECIMAL),
            new Column("median", Wording.MEDIAN, Column.Style.ONE_DECIMAL),
            new Column("consensus", Wording.CONSENSUS, Column.Style.TWO_DECIMALS));

    private Summary() {
    }

    /** The table of some statements under a heading, in this order. */
    public static Block of(Text title, List<Statement> statements, Map<Statement, Counts> counts) {
        return new Block.Table(Wording.summaryOf(title), COLUMNS, statements.stream()
                .map(statement -> new Row(statement.code(), statement.text(), cells(counts.get(statement)))).toList());
    }

    private static List<Cell> cells(Counts counts) {
        int base = counts.base();
        if (base == 0) {
            Cell withheld = new Cell.Withheld(Wording.TOO_FEW);
            return List.of(withheld, withheld, withheld, withheld);
        }
        StepCounts steps = StepCounts.of(IntStream.rangeClosed(1, counts.steps()).map(counts::count).toArray());
        return List.of(Cell.value(base, base), Cell.value(steps.mean(), base),
                Cell.value(steps.interpolatedMedian(), base), Cell.value(steps.consensus(), base));
    }
}
