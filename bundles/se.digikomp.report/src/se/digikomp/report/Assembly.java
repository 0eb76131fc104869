package se.digikomp.report;

import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** How putting a compilation together ended. */
public sealed interface Assembly {

    /** There is a compilation. */
    record Ready(Compilation compilation) implements Assembly {
    }

    /** The library may not have one, for a reason a reader understands. */
    record Refused(Unit unit, Text reason) implements Assembly {
    }
}
