package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.Comparator;
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
import se.digikomp.analysis.standard.internal.Peers;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** The statements most worth a conversation: low confidence, divided answers, and a distance to others, weighed. */
public final class PrioritiesAnalysis implements Analysis<PrioritiesAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param count   how many statements are proposed
     * @param low     weight of low confidence
     * @param spread  weight of divided answers
     * @param gap     weight of the distance below the group compared with
     * @param against the group compared with
     */
    public record Parameters(@Param(min = 1, max = 100) int count, @Param(min = 0, max = 10) double low,
            @Param(min = 0, max = 10) double spread, @Param(min = 0, max = 10) double gap, Against against) {
    }

    private record Candidate(Statement statement, StepCounts own, Optional<StepCounts> other, double priority) {
    }

    private static final Text PROPOSED = Text.of("Förslag att samtala om", "Proposed for conversation");
    private static final Text PRIORITY = Text.of("Prioritet, 0–1", "Priority, 0–1");
    private static final Text WEIGHTLESS = Text.of("Alla vikter är 0.", "All weights are 0.");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(6, 2, 1, 1, Against.WIDEST);
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return parameters.low() + parameters.spread() + parameters.gap() > 0 ? Yardstick.oneScale(outline)
                : Applicability.because(WEIGHTLESS);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        Optional<Input> other = Peers.of(input.comparisons(), parameters.against());
        List<Candidate> candidates = new ArrayList<>();
        for (Statement statement : input.outline().statements()) {
            progress.stopIfCancelled();
            Optional<StepCounts> theirs = other.flatMap(group -> Answered.of(group, statement));
            Answered.of(input, statement).ifPresent(own -> candidates
                    .add(new Candidate(statement, own, theirs, priority(parameters, own, theirs))));
            progress.done((input.outline().position(statement) + 1.0) / input.outline().statements().size());
        }
        List<Row> rows = candidates.stream().sorted(Comparator.comparingDouble(Candidate::priority).reversed())
                .limit(parameters.count()).map(candidate -> row(input.outline(), candidate)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(title(other), columns(), rows));
        if (other.isEmpty() && parameters.gap() > 0) {
            blocks.add(Cells.reading(Wording.of("%s Avståndet räknas som 0.", "%s The distance counts as 0.",
                    Wording.NOTHING_TO_COMPARE)));
        }
        blocks.add(Cells.reading(weights(parameters)));
        return new Result(blocks);
    }

    /** The weighted mean of three parts from 0 to 1; a distance that is not known counts as none. */
    private static double priority(Parameters parameters, StepCounts own, Optional<StepCounts> theirs) {
        double width = own.steps() - 1.0;
        double low = (own.steps() - own.mean()) / width;
        double spread = 1 - own.consensus();
        double gap = theirs.map(other -> Math.max(0, other.mean() - own.mean()) / width).orElse(0.0);
        return (parameters.low() * low + parameters.spread() * spread + parameters.gap() * gap)
                / (parameters.low() + parameters.spread() + parameters.gap());
    }

    private static Text weights(Parameters parameters) {
        return Wording.of("Vikter: låg trygghet %s, delade svar %s, avstånd till gruppen man jämför med %s.",
                "Weights: low confidence %s, divided answers %s, distance to the group compared with %s.",
                Wording.number(parameters.low()), Wording.number(parameters.spread()),
                Wording.number(parameters.gap()));
    }

    private static Text title(Optional<Input> other) {
        return other.map(group -> Wording.of("Förslag att samtala om, jämfört med %s",
                "Proposed for conversation, compared with %s", group.name())).orElse(PROPOSED);
    }

    private static List<Column> columns() {
        return List.of(Cells.answers(),
                new Column("priority", PRIORITY, Column.Style.TWO_DECIMALS),
                new Column("mean", Wording.MEAN, Column.Style.ONE_DECIMAL),
                new Column("consensus", Wording.CONSENSUS, Column.Style.TWO_DECIMALS),
                new Column("difference", Wording.DIFFERENCE, Column.Style.ONE_DECIMAL));
    }

    private static Row row(Outline outline, Candidate candidate) {
        int base = candidate.own().size();
        Cell mean = Cell.value(candidate.own().mean(), base);
        List<Cell> cells = List.of(Cell.value(base, base), Cell.value(candidate.priority(), base), mean,
                Cell.value(candidate.own().consensus(), base),
                candidate.other().map(other -> Cells.difference(mean, Cell.value(other.mean(), other.size())))
                        .orElse(Cell.empty()));
        return new Row(candidate.statement().code(), candidate.statement().text(),
                Section.areaOf(outline, candidate.statement()), cells);
    }
}
