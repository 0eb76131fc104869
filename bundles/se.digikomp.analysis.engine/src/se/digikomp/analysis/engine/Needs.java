package se.digikomp.analysis.engine;

import java.util.Optional;

import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/**
 * What a questionnaire must have for an analysis to be offered.
 *
 * @param statements  the least number of statements
 * @param fewestSteps the fewest steps of a scale
 * @param mostSteps   the most steps of a scale
 */
public record Needs(int statements, int fewestSteps, int mostSteps) {

    /** Any questionnaire will do. */
    public static final Needs NOTHING = new Needs(0, 2, Scale.MOST_STEPS);

    /** What the questionnaire lacks, in words; nothing where it lacks nothing. */
    public Optional<Text> missing(Outline outline) {
        if (outline.statements().size() < statements) {
            return Optional.of(Text.of("Analysen behöver minst %d påståenden.".formatted(statements),
                    "The analysis needs at least %d statements.".formatted(statements)));
        }
        boolean scales = outline.statements().stream().mapToInt(statement -> statement.scale().steps())
                .allMatch(steps -> steps >= fewestSteps && steps <= mostSteps);
        return scales ? Optional.empty()
                : Optional.of(Text.of("Analysen behöver skalor med %d till %d steg.".formatted(fewestSteps, mostSteps),
                        "The analysis needs scales of %d to %d steps.".formatted(fewestSteps, mostSteps)));
    }
}
