package se.digikomp.analysis.engine.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import se.digikomp.survey.Text;

/** What was withheld during one run, each reason once, in the order it came up. Safe for use by several threads. */
public final class Withholdings {

    private final Set<Text> reasons = new LinkedHashSet<>();

    /** Remembers reasons. */
    public synchronized void add(Collection<Text> more) {
        reasons.addAll(more);
    }

    /** All reasons so far. */
    public synchronized List<Text> all() {
        return List.copyOf(reasons);
    }
}
