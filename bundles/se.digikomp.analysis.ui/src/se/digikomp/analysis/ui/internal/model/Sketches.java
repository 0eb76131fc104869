package se.digikomp.analysis.ui.internal.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.digikomp.analysis.engine.AnalysisDescriptor;

/**
 * Of which analyses the gallery draws small pictures. To draw one is to run the analysis: those that Digikomp brings
 * are drawn at once, those of others only once a person has asked one of them something and was answered.
 */
public final class Sketches {

    private static final String OURS = "se.digikomp.analysis.standard";

    private final Set<String> answered = new HashSet<>();

    /** Those of these analyses that may be drawn. */
    public List<AnalysisDescriptor> of(List<AnalysisDescriptor> offered) {
        return offered.stream()
                .filter(analysis -> analysis.contributor().equals(OURS) || answered.contains(key(analysis))).toList();
    }

    /** Notes that a person was answered by an analysis; says whether it may be drawn from now on and might not before. */
    boolean answered(AnalysisDescriptor analysis) {
        return !analysis.contributor().equals(OURS) && answered.add(key(analysis));
    }

    /** What a picture is a picture of: the same after the contributions were read anew. */
    public static String key(AnalysisDescriptor analysis) {
        return String.join(" ", analysis.id(), analysis.version(), analysis.contributor());
    }
}
