package se.digikomp.analysis.engine;

import se.digikomp.survey.Text;

/** How a run ended. */
public sealed interface Outcome {

    /** It gave a result, and disclosure control has seen it. */
    record Done(GuardedResult result) implements Outcome {
    }

    /** It was not run, for a reason a reader understands. */
    record NotApplicable(Text reason) implements Outcome {
    }

    /** It was not run, because the analysis failed too often before; see {@link Suspensions}. */
    record Suspended(Text reason) implements Outcome {
    }

    /**
     * The analysis failed.
     *
     * @param problem     what happened, in words
     * @param contributor name of the bundle whose analysis failed
     * @param cause       what it threw
     */
    record Failed(Text problem, String contributor, Throwable cause) implements Outcome {
    }

    /** Nobody waited for it any more. */
    record Cancelled() implements Outcome {
    }
}
