package se.digikomp.analysis.standard;

import java.util.ArrayList;
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
import se.digikomp.analysis.standard.internal.Sizes;
import se.digikomp.analysis.standard.internal.Wording;
import se.digikomp.analysis.standard.internal.Yardstick;
import se.digikomp.statistics.FiniteMean;
import se.digikomp.statistics.FiniteShare;
import se.digikomp.statistics.Range;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** How sure a share of high answers and a mean are, given how many of the staff did not answer. */
public final class UncertaintyAnalysis implements Analysis<UncertaintyAnalysis.Parameters> {

    /**
     * What a user may choose.
     *
     * @param high  the lowest step that counts as high
     * @param staff employed persons, where they should not be taken from the region's libraries
     */
    public record Parameters(@Param(min = 2, max = Scale.MOST_STEPS) int high,
            @Param(min = 1, max = 1_000_000) Optional<Integer> staff) {
    }

    private static final double CONFIDENCE = 0.95;
    private static final double ERROR = 0.05;

    private static final Text TITLE = Text.of("Osäkerhet per påstående", "Uncertainty of each statement");
    private static final Text BOUNDS = Text.of("Möjlig andel i personalen", "Possible share of the staff");
    private static final Text INTERVAL = Text.of("95\u00a0%-intervall, andel", "95% interval, share");
    private static final Text MEAN_BOUNDS = Text.of("Möjligt medelvärde i personalen", "Possible mean of the staff");
    private static final Text MEAN_INTERVAL = Text.of("95\u00a0%-intervall, medelvärde", "95% interval, mean");
    private static final Text UNKNOWN = Text.of(
            "Antalet anställda är inte känt, eller mindre än antalet svar. Därför visas bara ett intervall som om de "
                    + "svarande vore ett urval ur en obegränsad grupp; för en liten personal är det för brett.",
            "The number of employed persons is not known, or smaller than the number of answers. Only an interval as if "
                    + "the respondents were drawn from an endless group is shown; for a small staff it is too wide.");

    @Override
    public Parameters defaults(Outline outline) {
        return new Parameters(Yardstick.usualHigh(outline), Optional.empty());
    }

    @Override
    public Applicability check(Outline outline, Parameters parameters) {
        return new Yardstick(Measure.HIGH, parameters.high(), 1).check(outline);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) {
        int known = parameters.staff().orElse(input.staff().orElse(0));
        int staff = known >= input.base() ? known : 0;
        List<Row> rows = new ArrayList<>();
        for (Statement statement : input.outline().statements()) {
            progress.stopIfCancelled();
            rows.add(new Row(statement.code(), statement.text(), Section.areaOf(input.outline(), statement),
                    cells(Answered.of(input, statement), parameters.high(), staff)));
            progress.done((double) rows.size() / input.outline().statements().size());
        }
        Yardstick share = new Yardstick(Measure.HIGH, parameters.high(), 1);
        Block table = new Block.Table(TITLE, columns(share.name(Yardstick.steps(input.outline()))), rows);
        return staff == 0 ? Result.of(table, Cells.reading(UNKNOWN)) : Result.of(table, Cells.reading(answered(input,
                staff)));
    }

    private static Text answered(Input input, int staff) {
        return Wording.of("%s av %s anställda har svarat. Det möjliga gäller vad de övriga än skulle ha svarat; "
                + "intervallen gäller om en slump avgjorde vilka som inte svarade.",
                "%s of %s employed persons answered. What is possible holds whatever the others would have answered; "
                        + "the intervals hold if chance decided who did not answer.",
                Sizes.count(input.base()), Sizes.count(staff));
    }

    private static List<Column> columns(Text share) {
        return List.of(Cells.answers(), new Column("share", share, Column.Style.PERCENT),
                new Column("bounds", BOUNDS, Column.Style.PERCENT),
                new Column("interval", INTERVAL, Column.Style.PERCENT),
                new Column("mean", Wording.MEAN, Column.Style.ONE_DECIMAL),
                new Column("mean.bounds", MEAN_BOUNDS, Column.Style.ONE_DECIMAL),
                new Column("mean.interval", MEAN_INTERVAL, Column.Style.ONE_DECIMAL));
    }

    private static List<Cell> cells(Optional<StepCounts> answered, int high, int staff) {
        if (answered.isEmpty()) {
            Cell withheld = new Cell.Withheld(Wording.TOO_FEW);
            return List.of(withheld, withheld, withheld, withheld, withheld, withheld, withheld);
        }
        StepCounts answers = answered.get();
        int n = answers.size();
        FiniteShare share = new FiniteShare(answers.countFrom(high), n, Math.max(staff, n));
        FiniteMean mean = new FiniteMean(answers, Math.max(staff, n));
        boolean known = staff > 0;
        return List.of(Cell.value(n, n), Cell.value(share.share(), n),
                known ? interval(share.bounds(), n) : Cell.empty(),
                interval(known ? share.exact(ERROR) : share.wilson(CONFIDENCE), n), Cell.value(answers.mean(), n),
                known ? interval(mean.bounds(), n) : Cell.empty(),
                known && n > 1 ? interval(mean.interval(CONFIDENCE), n) : Cell.empty());
    }

    private static Cell interval(Range range, int base) {
        return new Cell.Interval(range.low(), range.high(), base);
    }
}
