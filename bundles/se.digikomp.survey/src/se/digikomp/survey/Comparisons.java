package se.digikomp.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the items of several versions of one questionnaire compare: what analyses over several rounds ask before they
 * count answers together or draw a line between them. An item is named by a statement's key or a background question's
 * code.
 *
 * @param versions the versions compared, the oldest first
 * @param pairs    a comparison of each version with each later one
 */
public record Comparisons(List<VersionRef> versions, List<VersionPair> pairs) {

    public Comparisons {
        versions = List.copyOf(versions);
        pairs = List.copyOf(pairs);
    }

    /**
     * How two versions compare, whichever is the earlier; a version compared with itself is identical.
     *
     * @throws IllegalArgumentException where one of them is not among {@link #versions}
     */
    public VersionPair between(VersionRef one, VersionRef other) {
        return pairs.stream().filter(pair -> pair.joins(one, other)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not compared: " + one + " and " + other));
    }

    /** What answers to a statement of two versions may be used for together. */
    public Continuity statement(String key, VersionRef one, VersionRef other) {
        return between(one, other).statement(key).continuity();
    }

    /** Keys of the statements that may be followed through all versions: the common core, in the latest one's order. */
    public Set<String> core() {
        Set<String> core = new LinkedHashSet<>();
        pairs.forEach(pair -> core.addAll(pair.statements().keySet()));
        pairs.forEach(pair -> core.removeIf(key -> !pair.statement(key).comparable()));
        return core;
    }
}
