package se.digikomp.analysis;

import se.digikomp.survey.Text;

/** Whether an analysis applies, and if not, why. */
public sealed interface Applicability {

    /** It applies. */
    record Applicable() implements Applicability {
    }

    /** It does not apply, for a reason that a user can read. */
    record NotApplicable(Text reason) implements Applicability {
    }

    /** It applies. */
    static Applicability applicable() {
        return new Applicable();
    }

    /** It does not apply, for this reason. */
    static Applicability because(Text reason) {
        return new NotApplicable(reason);
    }
}
