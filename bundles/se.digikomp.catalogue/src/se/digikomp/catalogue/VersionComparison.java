package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.digikomp.catalogue.internal.Step;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Comparability;

/**
 * How each statement of a version compares to the same statement of an earlier one. Identical statements are found by
 * comparing what a respondent reads; everything else rests on decisions, followed from version to version. What nobody
 * has decided counts as a changed meaning.
 *
 * @param statements how each statement compares, by key: those of the later version in order, then the removed ones
 * @param undecided  keys of statements that differ without a decision
 */
public record VersionComparison(Map<String, Comparability> statements, Set<String> undecided) {

    public VersionComparison {
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        undecided = Collections.unmodifiableSet(new LinkedHashSet<>(undecided));
    }

    /**
     * Compares a version with one it is based on, directly or through versions between; a version compared with itself
     * is identical throughout.
     *
     * @throws IllegalArgumentException where {@code later} is not based on {@code earlier}
     */
    public static VersionComparison between(QuestionnaireVersion earlier, QuestionnaireVersion later) {
        List<Step> steps = steps(earlier, later);
        Set<String> before = Step.keys(earlier);
        Set<String> after = Step.keys(later);
        Map<String, Comparability> statements = new LinkedHashMap<>();
        for (String key : after) {
            statements.put(key, before.contains(key) ? worst(key, steps) : Comparability.NEW);
        }
        before.stream().filter(key -> !after.contains(key))
                .forEach(key -> statements.put(key, Comparability.REMOVED));
        Set<String> undecided = new LinkedHashSet<>();
        steps.forEach(step -> undecided.addAll(step.undecided()));
        return new VersionComparison(statements, undecided);
    }

    private static List<Step> steps(QuestionnaireVersion earlier, QuestionnaireVersion later) {
        List<Step> steps = new ArrayList<>();
        Set<QuestionnaireVersion> seen = new LinkedHashSet<>();
        for (QuestionnaireVersion version = later; version != earlier; version = version.getBasedOn()) {
            if (version.getBasedOn() == null || !seen.add(version)) {
                throw new IllegalArgumentException(later.getId() + " is not based on " + earlier.getId());
            }
            steps.add(0, new Step(version.getBasedOn(), version));
        }
        return steps;
    }

    private static Comparability worst(String key, List<Step> steps) {
        Comparability worst = Comparability.IDENTICAL;
        for (Step step : steps) {
            Comparability found = step.comparability(key);
            worst = found.compareTo(worst) > 0 ? found : worst;
        }
        return worst.compareTo(Comparability.CHANGED_MEANING) > 0 ? Comparability.CHANGED_MEANING : worst;
    }
}
