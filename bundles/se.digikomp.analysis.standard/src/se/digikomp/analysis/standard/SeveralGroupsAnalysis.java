package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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

        /** The p of the test, which no test of groups of these sizes falls below. */
        double p() {
            return Math.max(test.orElseThrow().p(), smallestP());
        }

        double smallestP() {
            return KruskalWallis.smallestPossible(groups);
        }

        double byChance() {
            return KruskalWallis.byChance(groups);
        }
    }

    private static final Text LIBRARIES = Text.of("Mellan bibliotek", "Between libraries");
    private static final double LEAST = 0.005;
    /** How many of the columns say something of a single group. */
    private static final int ALONE = 2;
    private static final Text NO_GROUPS = Text.of("Det finns inte två grupper som kan jämföras.",
            "There are no two groups to compare.");
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
        List<Tested> testable = tested.stream().filter(one -> one.test().isPresent()).toList();
        if (testable.isEmpty()) {
            blocks.add(new Block.Table(title, columns().subList(0, ALONE), tested.stream()
                    .map(one -> row(input.outline(), one, Optional.empty()))
                    .map(row -> new Row(row.key(), row.label(), row.group(), row.cells().subList(0, ALONE))).toList()));
            blocks.add(Cells.reading(NO_GROUPS));
            return;
        }
        Map<Statement, Double> adjusted = adjusted(testable, parameters);
        blocks.add(new Block.Table(title, columns(), tested.stream()
                .map(one -> row(input.outline(), one, Optional.ofNullable(adjusted.get(one.statement())))).toList()));
        blocks.add(Cells.reading(Wording.of("%s %s", "%s %s", words(testable.size(), adjusted,
                parameters.significance()), chance(testable))));
    }

    /** What ε² would be on average if the groups did not differ, over the statements. */
    private static Text chance(List<Tested> tested) {
        double expected = tested.stream().mapToDouble(Tested::byChance).average().orElseThrow();
        return Wording.of("Av en ren slump vore ε² i medeltal %s med så många och så stora grupper.",
                "By mere chance ε² would be %s on average with groups of this number and size.",
                expected < LEAST ? Text.of("under 0,01", "under 0.01") : Wording.number(expected));
    }

    /** The adjusted p of each statement; none where no difference between groups of these sizes could be significant. */
    private static Map<Statement, Double> adjusted(List<Tested> tested, Parameters parameters) {
        double smallest = tested.stream().mapToDouble(Tested::smallestP).min().orElse(1);
        Map<Statement, Double> adjusted = new HashMap<>();
        if (parameters.correction().canCarry(smallest, tested.size(), parameters.significance())) {
            double[] p = parameters.correction().adjust(tested.stream().mapToDouble(Tested::p).toArray());
            IntStream.range(0, p.length).forEach(place -> adjusted.put(tested.get(place).statement(), p[place]));
        }
        return adjusted;
    }

    private static Tested test(Input input, Statement statement, Partition parts) {
        List<StepCounts> groups = parts.groups().stream().map(group -> Answered.of(group, statement))
                .flatMap(Optional::stream).toList();
        return new Tested(statement, Answered.of(input, statement), groups,
                groups.size() > 1 ? Optional.of(KruskalWallis.of(groups)) : Optional.empty());
    }

    private static Text words(int tested, Map<Statement, Double> adjusted, double significance) {
        long found = adjusted.values().stream().filter(p -> p < significance).count();
        return adjusted.isEmpty() ? Wording.NO_TEST
                : Wording.of("Skillnaden mellan grupperna är signifikant på %%s för %s.".formatted(
                        Wording.swedishOf(found, tested)),
                        "The difference between the groups is significant at %%s for %s.".formatted(
                                Wording.englishOf(found, tested)),
                        Wording.level(significance));
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
