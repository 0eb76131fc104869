package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Answered;
import se.digikomp.analysis.standard.internal.Cells;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** How far respondents part on each statement, and how far the statements of each area lie apart. */
public final class SpreadAnalysis implements Analysis<SpreadAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param sorted whether the most divided statements come first, rather than the questionnaire's order
     * @param high   the lowest step that counts as high
     * @param low    the highest step that counts as low
     */
    public record Parameters(boolean sorted, @Param(min = 2, max = Scale.MOST_STEPS) int high,
            @Param(min = 1, max = Scale.MOST_STEPS) int low) {
    }

    private static final Text BETWEEN_RESPONDENTS = Text.of("Spridning mellan svarande", "Spread between respondents");
    private static final Text BETWEEN_STATEMENTS = Text.of("Spridning mellan påståenden i ett område",
            "Spread between the statements of an area");
    private static final Text QUARTILES = Text.of("Kvartilavstånd", "Interquartile range");
    private static final Text DEVIATION = Text.of("Standardavvikelse", "Standard deviation");
    private static final Text LOWEST = Text.of("Lägsta medelvärde", "Lowest mean");
    private static final Text HIGHEST = Text.of("Högsta medelvärde", "Highest mean");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(true, Yardstick.usualHigh(outline), Yardstick.usualLow(outline));
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return new Yardstick(Measure.HIGH, parameters.high(), parameters.low()).check(outline);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        Comparator<Statement> byConsensus = Comparator.comparingDouble(
                statement -> Answered.of(input, statement).map(StepCounts::consensus).orElse(2.0));
        List<Statement> statements = parameters.sorted()
                ? input.outline().statements().stream().sorted(byConsensus).toList() : input.outline().statements();
        List<Row> rows = new ArrayList<>();
        for (Statement statement : statements) {
            progress.stopIfCancelled();
            rows.add(row(input, statement, parameters));
            progress.done((double) rows.size() / (statements.size() + 1));
        }
        Block areas = new Block.Table(BETWEEN_STATEMENTS,
                List.of(new Column("lowest", LOWEST, Column.Style.ONE_DECIMAL),
                        new Column("highest", HIGHEST, Column.Style.ONE_DECIMAL),
                        new Column("difference", Wording.DIFFERENCE, Column.Style.ONE_DECIMAL)),
                Section.areas(input.outline()).stream().map(area -> row(input, area)).toList());
        progress.done(1);
        return Result.of(new Block.Table(BETWEEN_RESPONDENTS,
                columns(parameters, Yardstick.steps(input.outline())), rows), areas);
    }

    private static List<Column> columns(Parameters parameters, int steps) {
        return List.of(Cells.answers(), new Column("consensus", Wording.CONSENSUS, Column.Style.TWO_DECIMALS),
                new Column("iqr", QUARTILES, Column.Style.ONE_DECIMAL),
                new Column("sd", DEVIATION, Column.Style.ONE_DECIMAL), share(Measure.LOW, parameters, steps),
                share(Measure.HIGH, parameters, steps));
    }

    private static Column share(Measure measure, Parameters parameters, int steps) {
        Yardstick yardstick = new Yardstick(measure, parameters.high(), parameters.low());
        return new Column(measure == Measure.LOW ? "low" : "high", yardstick.name(steps), yardstick.style());
    }

    private static Row row(Input input, Statement statement, Parameters parameters) {
        Optional<StepCounts> answers = Answered.of(input, statement);
        return new Row(statement.code(), statement.text(), Cells.row(answers, StepCounts::size, StepCounts::consensus,
                StepCounts::interquartileRange, StepCounts::standardDeviation,
                given -> given.shareThrough(parameters.low()), given -> given.shareFrom(parameters.high())));
    }

    private static Row row(Input input, Section area) {
        List<StepCounts> answered = area.statements().stream().map(statement -> Answered.of(input, statement))
                .flatMap(Optional::stream).toList();
        DoubleSummaryStatistics means = answered.stream().mapToDouble(StepCounts::mean).summaryStatistics();
        int base = answered.stream().mapToInt(StepCounts::size).min().orElse(0);
        Cell withheld = new Cell.Withheld(Wording.TOO_FEW);
        return new Row(area.key(), area.name(), base == 0 ? List.of(withheld, withheld, withheld)
                : List.of(Cell.value(means.getMin(), base), Cell.value(means.getMax(), base),
                        Cell.value(means.getMax() - means.getMin(), base)));
    }
}
