package se.digikomp.analysis.standard.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.standard.Measure;
import se.digikomp.statistics.Means;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Text;

/**
 * A measure with the thresholds it needs: turns answers into cells.
 *
 * @param measure what is measured
 * @param high    the lowest step that counts as high
 * @param low     the highest step that counts as low
 */
public record Yardstick(Measure measure, int high, int low) {

    /** The mean, which needs no thresholds. */
    public static final Yardstick MEAN = new Yardstick(Measure.MEAN, 2, 1);

    /** The lowest step that counts as high where nobody decided otherwise: the two upper steps of seven. */
    public static int usualHigh(Outline outline) {
        int steps = steps(outline);
        return Math.max((1 + steps) / 2 + 1, steps - 1);
    }

    /** The highest step that counts as low where nobody decided otherwise: those under the centre. */
    public static int usualLow(Outline outline) {
        return steps(outline) / 2;
    }

    /** The number of steps of the statements' scale; 2 where there is no statement. */
    public static int steps(Outline outline) {
        return outline.statements().stream().mapToInt(statement -> statement.scale().steps()).min().orElse(2);
    }

    /** Whether all statements have scales of as many steps, and the thresholds lie apart on it. */
    public Applicability check(Outline outline) {
        Applicability alike = oneScale(outline);
        return alike instanceof Applicability.Applicable && !(low >= 1 && low < high && high <= steps(outline))
                ? Applicability.because(Wording.THRESHOLDS) : alike;
    }

    /** Whether all statements have scales of as many steps. */
    public static Applicability oneScale(Outline outline) {
        return outline.statements().stream().mapToInt(statement -> statement.scale().steps()).distinct().count() > 1
                ? Applicability.because(Wording.MIXED_SCALES) : Applicability.applicable();
    }

    /** The figure of some answers. */
    public double of(StepCounts answers) {
        return switch (measure) {
            case MEAN -> answers.mean();
            case MEDIAN -> answers.interpolatedMedian();
            case HIGH -> answers.shareFrom(high);
            case LOW -> answers.shareThrough(low);
        };
    }

    /** The figure of the answers to one statement, withheld where there are too few. */
    public Cell of(Counts counts) {
        return Answered.of(counts).map(answers -> Cell.value(of(answers), answers.size()))
                .orElse(new Cell.Withheld(Wording.TOO_FEW));
    }

    /**
     * The mean over a section's statements of each statement's figure, all with the same weight; withheld where no more
     * than half of them have enough answers. Its base is the smallest number of answers to a statement in it.
     */
    public Cell of(Section section, Input group) {
        List<StepCounts> answered = section.statements().stream().map(group::counts).map(Answered::of)
                .flatMap(Optional::stream).toList();
        OptionalDouble mean = Means.overStatements(answered.stream().map(this::of).toList());
        if (mean.isEmpty() || 2 * answered.size() <= section.statements().size()) {
            return new Cell.Withheld(Wording.TOO_FEW_STATEMENTS);
        }
        return Cell.value(mean.getAsDouble(), answered.stream().mapToInt(StepCounts::size).min().orElseThrow());
    }

    /** Whether the figure is a share from 0 to 1. */
    public boolean share() {
        return measure == Measure.HIGH || measure == Measure.LOW;
    }

    /** How its numbers are written. */
    public Column.Style style() {
        return share() ? Column.Style.PERCENT : Column.Style.ONE_DECIMAL;
    }

    /** What is measured, with its unit, on a scale of this many steps. */
    public Axis axis(int steps) {
        return share() ? new Axis(name(steps), 0, 1) : new Axis(name(steps), 1, steps);
    }

    /** What is measured, in words. */
    public Text name(int steps) {
        return switch (measure) {
            case MEAN -> Wording.confidence(steps);
            case MEDIAN -> Text.of("Självskattad trygghet, interpolerad median, 1–" + steps,
                    "Self-rated confidence, interpolated median, 1–" + steps);
            case HIGH -> share(high, steps);
            case LOW -> share(1, low);
        };
    }

    private static Text share(int from, int through) {
        String steps = from == through ? Integer.toString(from) : from + "–" + through;
        return Text.of("Andel svar " + steps, "Share of answers " + steps);
    }
}
