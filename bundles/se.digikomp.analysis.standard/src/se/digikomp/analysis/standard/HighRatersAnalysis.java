package se.digikomp.analysis.standard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Param;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.Scores;
import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.standard.internal.Section;
import se.digikomp.analysis.standard.internal.Sizes;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** How many respondents rate themselves high on the whole and in each area, library by library. */
public final class HighRatersAnalysis implements Analysis<HighRatersAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param from the mean, in halves of a step, from which a respondent counts as a high rater
     */
    public record Parameters(@Param(min = 1.5, max = Scale.MOST_STEPS) double from) {
    }

    private static final int FEWEST = 3;
    private static final Text OVERALL = Text.of("Alla påståenden", "All statements");
    private static final Text LIBRARIES = Text.of("Bibliotek", "Libraries");
    private static final Text WHOLE = Text.of("Hela urvalet", "The whole selection");
    private static final Text MEANS = Text.of("Svarandes medelvärden över alla påståenden",
            "Respondents’ means over all statements");
    private static final Text RESPONDENTS = Text.of("Svarande", "Respondents");
    private static final Text SHARE = Text.of("Andel", "Share");
    private static final Text HALVES = Text.of(
            "Gränsen ska vara ett helt antal halva steg och ligga på skalan.",
            "The threshold must be a whole number of half steps, and lie on the scale.");
    private static final Text TOO_FEW_STATEMENTS = Text.of("Färre än tre påståenden att räkna medelvärde på.",
            "Fewer than three statements to take a mean of.");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(Yardstick.usualHigh(outline) - 0.5);
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        double halves = parameters.from() * Scores.CLASSES_A_STEP;
        if (outline.statements().size() < FEWEST) {
            return Applicability.because(TOO_FEW_STATEMENTS);
        }
        return halves == Math.rint(halves) && parameters.from() <= Yardstick.steps(outline)
                ? Yardstick.oneScale(outline) : Applicability.because(HALVES);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        List<Section> sections = Stream
                .concat(Stream.of(new Section("all", OVERALL, input.outline().statements())),
                        Section.areas(input.outline()).stream())
                .filter(section -> section.statements().size() >= FEWEST).toList();
        List<Input> units = input.byUnit().groups();
        List<Row> rows = new ArrayList<>();
        for (Input unit : units) {
            progress.stopIfCancelled();
            rows.add(row(sections, unit, LIBRARIES, parameters.from()));
            progress.done((double) rows.size() / (units.size() + 1));
        }
        if (units.size() != 1) {
            rows.add(row(sections, input, WHOLE, parameters.from()));
        }
        progress.stopIfCancelled();
        Scores all = scores(input, sections.getFirst());
        progress.done(1);
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Matrix(title(parameters.from()), new Axis(SHARE, 0, 1),
                        sections.stream()
                                .map(section -> new Column(section.key(), section.name(), Column.Style.PERCENT))
                                .toList(),
                        rows),
                new Block.Table(MEANS, List.of(new Column("respondents", RESPONDENTS, Column.Style.COUNT),
                        new Column("share", SHARE, Column.Style.PERCENT)), byStep(all))));
        if (units.size() > 1) {
            blocks.add(Sizes.among(units));
        }
        return new Result(blocks);
    }

    private static Row row(List<Section> sections, Input group, Text heading, double from) {
        return new Row(group.key(), group.name(), heading, sections.stream()
                .map(section -> share(scores(group, section), from)).toList());
    }

    private static Scores scores(Input group, Section section) {
        return group.scores(new LinkedHashSet<>(section.statements()));
    }

    private static Cell share(Scores scores, double from) {
        return scores.base() == 0 ? new Cell.Withheld(Wording.TOO_FEW)
                : Cell.value(scores.shareFrom(from), scores.base());
    }

    /** How many means lie in each whole step, the last of which holds also those at its very end. */
    private static List<Row> byStep(Scores scores) {
        int steps = scores.steps();
        return IntStream.range(1, steps).mapToObj(step -> {
            int first = (step - 1) * Scores.CLASSES_A_STEP;
            int last = step == steps - 1 ? scores.classes() : first + Scores.CLASSES_A_STEP;
            int count = IntStream.range(first, last).map(scores::count).sum();
            Text name = step == steps - 1
                    ? Text.of("%d till %d".formatted(step, step + 1), "%d to %d".formatted(step, step + 1))
                    : Text.of("%d till under %d".formatted(step, step + 1),
                            "%d to under %d".formatted(step, step + 1));
            return new Row(Integer.toString(step), name, scores.base() == 0
                    ? List.of(new Cell.Withheld(Wording.TOO_FEW), new Cell.Withheld(Wording.TOO_FEW))
                    : List.of(Cell.value(count, scores.base()),
                            Cell.value((double) count / scores.base(), scores.base())));
        }).toList();
    }

    private static Text title(double from) {
        return Wording.of("Andel med medelvärde %s eller högre", "Share with a mean of %s or higher",
                Wording.number(from));
    }
}
