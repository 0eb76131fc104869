package se.digikomp.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the items of two versions of one questionnaire compare.
 *
 * @param earlier     the earlier version
 * @param later       the later one, or the same
 * @param statements  by key, in the order of the later version and the removed ones last
 * @param backgrounds by code, in the same way
 * @param options     by the codes of question and option, as in {@code titel/chef}
 */
public record VersionPair(VersionRef earlier, VersionRef later, Map<String, Comparability> statements,
        Map<String, Comparability> backgrounds, Map<String, Comparability> options) {

    public VersionPair {
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        backgrounds = Collections.unmodifiableMap(new LinkedHashMap<>(backgrounds));
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** How a statement compares; one that neither version has counts as new. */
    public Comparability statement(String key) {
        return statements.getOrDefault(key, Comparability.NEW);
    }

    /** How a background question compares; one that neither version has counts as new. */
    public Comparability background(String code) {
        return backgrounds.getOrDefault(code, Comparability.NEW);
    }

    /** How an option of a background question compares; one that neither version has counts as new. */
    public Comparability option(String background, String option) {
        return options.getOrDefault(background + "/" + option, Comparability.NEW);
    }

    boolean joins(VersionRef one, VersionRef other) {
        return earlier.equals(one) && later.equals(other) || earlier.equals(other) && later.equals(one);
    }
}
