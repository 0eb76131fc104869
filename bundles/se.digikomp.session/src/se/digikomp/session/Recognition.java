package se.digikomp.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.digikomp.importing.Certainty;
import se.digikomp.importing.Column;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.Target;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Territory;

/**
 * The questionnaire version that a file's columns fit best.
 *
 * @param outline    the version
 * @param mapping    how its columns would be read
 * @param statements how many of the version's statements have a column by its heading, not by its place alone
 */
public record Recognition(Outline outline, Mapping mapping, int statements) {

    /** The best fit among these versions; empty where no heading is like one of their statements. */
    public static Optional<Recognition> of(ParsedBatch batch, List<Outline> outlines, Territory territory) {
        return outlines.stream().map(outline -> of(batch, outline, territory))
                .filter(recognition -> recognition.statements > 0)
                .max(Comparator.comparingDouble(Recognition::share)
                        .thenComparing(found -> found.outline.version().version()));
    }

    /** The version among these that has most of a mapping's statements; empty where none has any. */
    public static Optional<Recognition> of(Mapping mapping, List<Outline> outlines) {
        return outlines.stream().map(outline -> new Recognition(outline, mapping, answered(mapping, outline)))
                .filter(recognition -> recognition.statements > 0)
                .max(Comparator.comparingDouble(Recognition::share));
    }

    /** How a file would be read as answers to this version. */
    public static Recognition of(ParsedBatch batch, Outline outline, Territory territory) {
        Mapping mapping = Mapping.propose(batch, outline, territory);
        int found = (int) mapping.columns().stream().filter(column -> column.target() instanceof Target.Answer)
                .filter(column -> column.certainty() != Certainty.UNSURE).count();
        return new Recognition(outline, mapping, found);
    }

    private static int answered(Mapping mapping, Outline outline) {
        return (int) mapping.columns().stream().map(Column::target).filter(Target.Answer.class::isInstance)
                .filter(target -> outline.statement(((Target.Answer) target).statement()).isPresent()).count();
    }

    private double share() {
        return (double) statements / outline.statements().size();
    }
}
