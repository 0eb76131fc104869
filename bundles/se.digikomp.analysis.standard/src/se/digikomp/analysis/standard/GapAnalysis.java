package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
import se.digikomp.analysis.standard.internal.Sizes;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** The statements with the lowest and the highest confidence, and those furthest below and above other groups. */
public final class GapAnalysis implements Analysis<GapAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param count   how many statements each ranking shows
     * @param highest whether the highest, and those furthest above, are ranked too
     */
    public record Parameters(@Param(min = 1, max = 100) int count, boolean highest) {
    }

    private record Standing(Statement statement, StepCounts own, Optional<StepCounts> other) {

        double difference() {
            return own.mean() - other.orElseThrow().mean();
        }
    }

    private static final Text LOWEST = Text.of("Lägst trygghet", "Lowest confidence");
    private static final Text HIGHEST = Text.of("Högst trygghet", "Highest confidence");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(5, true);
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return Yardstick.oneScale(outline);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        List<Block> blocks = new ArrayList<>();
        List<Standing> own = standings(input, Optional.empty());
        Comparator<Standing> byMean = Comparator.comparingDouble(standing -> standing.own().mean());
        blocks.add(table(LOWEST, own, byMean, parameters.count()));
        if (parameters.highest()) {
            blocks.add(table(HIGHEST, own, byMean.reversed(), parameters.count()));
        }
        List<Input> others = input.comparisons().groups();
        for (Input other : others) {
            progress.stopIfCancelled();
            progress.done((double) others.indexOf(other) / others.size());
            addGaps(blocks, input, other, parameters);
        }
        blocks.add(others.isEmpty() ? Cells.reading(Wording.NOTHING_TO_COMPARE)
                : Sizes.of(Stream.concat(Stream.of(input), others.stream()).toList()));
        progress.stopIfCancelled();
        progress.done(1);
        return new Result(blocks);
    }

    private static void addGaps(List<Block> blocks, Input input, Input other, Parameters parameters) {
        List<Standing> standings = standings(input, Optional.of(other)).stream()
                .filter(standing -> standing.other().isPresent()).toList();
        Comparator<Standing> byGap = Comparator.comparingDouble(Standing::difference);
        List<Standing> below = standings.stream().filter(standing -> standing.difference() < 0).toList();
        blocks.add(gaps(input, other, Wording.of("Längst under %s", "Furthest below %s", other.name()), below, byGap,
                parameters.count()));
        if (parameters.highest()) {
            List<Standing> above = standings.stream().filter(standing -> standing.difference() > 0).toList();
            blocks.add(gaps(input, other, Wording.of("Längst över %s", "Furthest above %s", other.name()), above,
                    byGap.reversed(), parameters.count()));
        }
    }

    private static List<Standing> standings(Input input, Optional<Input> other) {
        return input.outline().statements().stream()
                .flatMap(statement -> Answered.of(input, statement)
                        .map(own -> new Standing(statement, own,
                                other.flatMap(group -> Answered.of(group, statement))))
                        .stream())
                .toList();
    }

    private static Block table(Text title, List<Standing> standings, Comparator<Standing> order,
            int count) {
        List<Column> columns = List.of(Cells.answers(), new Column("mean", Wording.MEAN, Column.Style.ONE_DECIMAL),
                new Column("median", Wording.MEDIAN, Column.Style.ONE_DECIMAL));
        return new Block.Table(title, columns, standings.stream().sorted(order).limit(count)
                .map(standing -> row(standing, Cells.row(Optional.of(standing.own()), StepCounts::size,
                        StepCounts::mean, StepCounts::interpolatedMedian)))
                .toList());
    }

    private static Block gaps(Input input, Input other, Text title, List<Standing> standings,
            Comparator<Standing> order, int count) {
        List<Column> columns = List.of(Cells.answers(),
                new Column(input.key(), input.name(), Column.Style.ONE_DECIMAL),
                new Column(other.key(), other.name(), Column.Style.ONE_DECIMAL),
                new Column("difference", Wording.DIFFERENCE, Column.Style.ONE_DECIMAL));
        return new Block.Table(title, columns, standings.stream().sorted(order).limit(count).map(standing -> {
            Cell own = Cells.of(Optional.of(standing.own()), StepCounts::mean);
            Cell theirs = Cells.of(standing.other(), StepCounts::mean);
            return row(standing, List.of(Cells.of(Optional.of(standing.own()), StepCounts::size), own, theirs,
                    Cells.difference(own, theirs)));
        }).toList());
    }

    private static Row row(Standing standing, List<Cell> cells) {
        Statement statement = standing.statement();
        return new Row(statement.code(), statement.text(), cells);
    }
}
