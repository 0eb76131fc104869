package se.digikomp.analysis;

import se.digikomp.analysis.result.Result;
import se.digikomp.survey.Outline;

/**
 * One question put to a set of answers: a pure function of its arguments.
 *
 * <p>
 * Implementations have a public constructor without parameters, keep no state and are created anew for each run. They
 * are contributed to the extension point {@code se.digikomp.analysis.analyses}.
 *
 * @param <P> the parameters, a public record whose component types are {@code boolean, int, double, String}, an enum,
 *            a {@code Statement, Background, Competence, Area, Unit} or {@code Round}, or a {@code Set}, {@code List}
 *            or {@code Optional} of one of these ({@code Integer} for {@code int} and so on); see {@link Param}
 */
public interface Analysis<P extends Record> {

    /** The parameters a user starts from; never refused by {@link #check}. */
    P defaults(Outline outline);

    /** Whether this analysis makes sense for a questionnaire and parameters, and if not, why. Quick; reads no answers. */
    default Applicability check(Outline outline, P parameters) {
        return Applicability.applicable();
    }

    /**
     * The result for one selection of respondents. Called on a background thread; touches nothing but its arguments,
     * reports progress and calls {@link Progress#stopIfCancelled()} between steps.
     */
    Result run(Input input, P parameters, Progress progress);
}
