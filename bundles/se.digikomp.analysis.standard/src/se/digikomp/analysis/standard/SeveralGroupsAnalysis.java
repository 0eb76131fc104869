package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Partition;
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
import se.digikomp.statistics.KruskalWallis;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** How much of the variation between answers goes along with the group, for libraries and background questions. */
public final class SeveralGroupsAnalysis implements Analysis<SeveralGroupsAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param backgrounds  whether the groups of each background question are compared too
     * @param correction   how p values are adjusted, within each block
     * @param significance the adjusted p below which groups are said to differ
     */
    public record Parameters(boolean backgrounds, Correction correction,
            @Param(min = 0.001, max = 0.2) double significance) {
    }

    private record Tested(Statement statement, Optional<StepCounts> all, List<StepCounts> groups,
            Optional<KruskalWallis> test) {
    }

    private static final Text LIBRARIES = Text.of("Mellan bibliotek", "Between libraries");
    private static final Text GROUPS = Text.of("Antal grupper", "Groups");
    private static final Text EPSILON = Text.of("Effektstorlek ε²", "Effect size ε²");
    private static final Text P = Text.of("p, justerat", "p, adjusted");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(true, Correction.HOLM, 0.05);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, input, LIBRARIES, input.byUnit(), parameters);
        progress.stopIfCancelled();
        progress.done(0.5);
        List<Background> questions = parameters.backgrounds() ? input.outline().choices() : List.of();
        for (Background question : questions) {
            Partition parts = input.by(question);
            if (parts.groups().size() > 1) {
                add(blocks, input, question.question(), parts, parameters);
            }
            progress.stopIfCancelled();
            progress.done(0.5 + 0.5 * (questions.indexOf(question) + 1) / questions.size());
        }
        return new Result(blocks);
    }

    private static void add(List<Block> blocks, Input input, Text title, Partition parts, Parameters parameters) {
        List<Tested> tested = input.outline().statements().stream().map(statement -> test(input, statement, parts))
                .toList();
        double[] adjusted = parameters.correction().adjust(tested.stream().flatMap(one -> one.test().stream())
                .mapToDouble(KruskalWallis::p).toArray());
        List<Row> rows = new ArrayList<>();
        int used = 0;
        int found = 0;
        for (Tested one : tested) {
            Optional<Double> p = one.test().isPresent() ? Optional.of(adjusted[used++]) : Optional.empty();
            found += p.isPresent() && p.get() < parameters.significance() ? 1 : 0;
            rows.add(row(input.outline(), one, p));
        }
        blocks.add(new Block.Table(title, columns(), rows));
        blocks.add(new Block.Paragraph(title, words(used, found)));
    }

    private static Tested test(Input input, Statement statement, Partition parts) {
        List<StepCounts> groups = parts.groups().stream().map(group -> Answered.of(group, statement))
                .flatMap(Optional::stream).toList();
        return new Tested(statement, Answered.of(input, statement), groups,
                groups.size() > 1 ? Optional.of(KruskalWallis.of(groups)) : Optional.empty());
    }

    private static Text words(int tested, int found) {
        return tested == 0
                ? Text.of("Det finns inte två grupper som kan jämföras.", "There are no two groups to compare.")
                : Text.of("Grupperna skiljer sig signifikant åt på %d av %d påståenden.".formatted(found, tested),
                        "The groups differ significantly on %d of %d statements.".formatted(found, tested));
    }

    private static List<Column> columns() {
        return List.of(Cells.answers(), new Column("mean", Wording.MEAN, Column.Style.ONE_DECIMAL),
                new Column("groups", GROUPS, Column.Style.COUNT),
                new Column("epsilon2", EPSILON, Column.Style.TWO_DECIMALS),
                new Column("p", P, Column.Style.PROBABILITY));
    }

    private static Row row(Outline outline, Tested tested, Optional<Double> p) {
        int base = tested.groups().stream().mapToInt(StepCounts::size).sum();
        List<Cell> cells = List.of(Cells.of(tested.all(), StepCounts::size), Cells.of(tested.all(), StepCounts::mean),
                base == 0 ? Cell.empty() : Cell.value(tested.groups().size(), base),
                tested.test().map(test -> Cell.value(test.epsilonSquared(), base)).orElse(Cell.empty()),
                p.map(value -> Cell.value(value, base)).orElse(Cell.empty()));
        return new Row(tested.statement().code(), tested.statement().text(),
                Section.areaOf(outline, tested.statement()), cells);
    }
}
