package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Partition;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Cells;
import se.digikomp.analysis.standard.internal.Pair;
import se.digikomp.analysis.standard.internal.Peers;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Verdict;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** How far the selection and a group it does not belong to differ on each statement, and whether chance explains it. */
public final class TwoGroupsAnalysis implements Analysis<TwoGroupsAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param against      the group compared with
     * @param correction   how p values are adjusted
     * @param significance the adjusted p below which a difference is called significant
     * @param peers        libraries to compare with as one group, instead of the larger group; empty for that
     */
    public record Parameters(Against against, Correction correction,
            @Param(min = 0.001, max = 0.2) double significance, Set<Unit> peers) {
    }

    private static final Text P = Text.of("p, justerat", "p, adjusted");
    private static final Text DELTA = Text.of("Cliffs δ", "Cliff’s δ");
    private static final Text INTERVAL = Text.of("95\u00a0%-intervall för δ", "95% interval of δ");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(Against.WIDEST, Correction.HOLM, 0.05, Set.of());
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return Applicability.applicable();
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        Partition chosen = parameters.peers().isEmpty() ? input.comparisons() : input.against(parameters.peers());
        Optional<Input> other = Peers.of(chosen, parameters.against());
        List<Statement> statements = input.outline().statements();
        List<Pair> pairs = new ArrayList<>();
        for (Statement statement : statements) {
            progress.stopIfCancelled();
            pairs.add(Pair.of(statement, input, other));
            progress.done((double) pairs.size() / statements.size());
        }
        return other.map(group -> compared(input, group, pairs, parameters))
                .orElseGet(() -> alone(input, pairs, Peers.missing(chosen)));
    }

    private static Result alone(Input input, List<Pair> pairs, Text reason) {
        return Result.of(new Block.Table(input.name(),
                List.of(Cells.answers(), new Column("mean", Wording.MEAN, Column.Style.ONE_DECIMAL)),
                pairs.stream().map(pair -> row(input.outline(), pair,
                        Cells.row(pair.own(), StepCounts::size, StepCounts::mean))).toList()),
                Cells.reading(reason));
    }

    private static Result compared(Input input, Input other, List<Pair> pairs, Parameters parameters) {
        Verdict verdict = Verdict.of(pairs, parameters.correction(), parameters.significance());
        List<Row> rows = pairs.stream().map(pair -> row(input.outline(), pair,
                Stream.concat(pair.cells().stream(), Stream.of(verdict.of(pair))).toList())).toList();
        return Result.of(
                new Block.Table(Wording.of("%s och %s", "%s and %s", input.name(), other.name()),
                        columns(input, other), rows),
                Cells.reading(verdict.words()));
    }

    private static List<Column> columns(Input input, Input other) {
        return List.of(Cells.answers(),
                new Column("n.other", Wording.of("Antal svar, %s", "Answers, %s", other.name()), Column.Style.COUNT),
                new Column("mean", input.name(), Column.Style.ONE_DECIMAL),
                new Column("mean.other", other.name(), Column.Style.ONE_DECIMAL),
                new Column("delta", DELTA, Column.Style.TWO_DECIMALS),
                new Column("interval", INTERVAL, Column.Style.TWO_DECIMALS),
                new Column("p", P, Column.Style.PROBABILITY));
    }

    private static Row row(Outline outline, Pair pair, List<Cell> cells) {
        return new Row(pair.statement().code(), pair.statement().text(),
                Section.areaOf(outline, pair.statement()), cells);
    }
}
