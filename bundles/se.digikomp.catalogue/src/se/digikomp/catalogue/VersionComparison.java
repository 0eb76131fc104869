package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.digikomp.catalogue.internal.Ancestry;
import se.digikomp.catalogue.internal.Step;
import se.digikomp.questionnaire.model.ItemKind;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Comparability;

/**
 * How each item of a version compares to the same item of an earlier one. Identical items are found by comparing what a
 * respondent reads; everything else rests on decisions, followed from version to version. What nobody has decided counts
 * as a changed meaning.
 *
 * @param items how each item compares: those of the later version in order, then the removed ones
 * @param open  items that differ without a decision somewhere on the way
 */
public record VersionComparison(Map<ItemKey, Comparability> items, Set<ItemKey> open) {

    public VersionComparison {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        open = Collections.unmodifiableSet(new LinkedHashSet<>(open));
    }

    /**
     * Compares a version with one it is based on, directly or through versions between; a version compared with itself
     * is identical throughout.
     *
     * @throws IllegalArgumentException where {@code later} is not based on {@code earlier}
     */
    public static VersionComparison between(QuestionnaireVersion earlier, QuestionnaireVersion later) {
        if (!Ancestry.of(later).contains(earlier)) {
            throw new IllegalArgumentException(later.getId() + " is not based on " + earlier.getId());
        }
        return compare(earlier, later, Ancestry.steps(earlier, later));
    }

    /**
     * Compares two versions of one questionnaire, whether or not one is based on the other: through the latest version
     * from which both were made. Where there is none, every item that both have has changed its meaning.
     */
    public static VersionComparison related(QuestionnaireVersion earlier, QuestionnaireVersion later) {
        List<QuestionnaireVersion> ancestors = Ancestry.of(earlier);
        Optional<QuestionnaireVersion> common = Ancestry.of(later).stream().filter(ancestors::contains).findFirst();
        List<Step> steps = new ArrayList<>();
        common.ifPresent(ancestor -> {
            steps.addAll(Ancestry.steps(ancestor, earlier));
            steps.addAll(Ancestry.steps(ancestor, later));
        });
        VersionComparison found = compare(earlier, later, steps);
        if (common.isEmpty()) {
            Map<ItemKey, Comparability> broken = new LinkedHashMap<>(found.items);
            broken.replaceAll((item, old) -> old == Comparability.IDENTICAL ? Comparability.CHANGED_MEANING : old);
            return new VersionComparison(broken, found.open);
        }
        return found;
    }

    private static VersionComparison compare(QuestionnaireVersion earlier, QuestionnaireVersion later,
            List<Step> steps) {
        Set<ItemKey> before = keys(earlier);
        Set<ItemKey> after = keys(later);
        Map<ItemKey, Comparability> items = new LinkedHashMap<>();
        for (ItemKey item : after) {
            items.put(item, before.contains(item) ? worst(item, steps) : Comparability.NEW);
        }
        before.stream().filter(item -> !after.contains(item)).forEach(item -> items.put(item, Comparability.REMOVED));
        Set<ItemKey> open = new LinkedHashSet<>();
        steps.forEach(step -> open.addAll(step.undecided()));
        return new VersionComparison(items, open);
    }

    /** How the statements compare, by their keys, in the order of {@link #items}. */
    public Map<String, Comparability> statements() {
        return of(ItemKind.STATEMENT);
    }

    /** How the items of one kind compare, by their keys, in the order of {@link #items}. */
    public Map<String, Comparability> of(ItemKind kind) {
        Map<String, Comparability> found = new LinkedHashMap<>();
        items.forEach((item, comparability) -> {
            if (item.kind() == kind) {
                found.put(item.key(), comparability);
            }
        });
        return found;
    }

    /** Keys of the statements that differ without a decision. */
    public Set<String> undecided() {
        return open.stream().filter(item -> item.kind() == ItemKind.STATEMENT).map(ItemKey::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Comparability worst(ItemKey item, List<Step> steps) {
        Comparability worst = Comparability.IDENTICAL;
        for (Step step : steps) {
            Comparability found = step.comparability(item);
            worst = found.compareTo(worst) > 0 ? found : worst;
        }
        return worst.compareTo(Comparability.CHANGED_MEANING) > 0 ? Comparability.CHANGED_MEANING : worst;
    }

    private static Set<ItemKey> keys(QuestionnaireVersion version) {
        Set<ItemKey> keys = new LinkedHashSet<>();
        version.getStatements().forEach(statement -> keys.add(ItemKey.of(statement)));
        version.getBackgroundQuestions().forEach(question -> {
            keys.add(ItemKey.of(question));
            question.getOptions().forEach(option -> keys.add(ItemKey.of(question, option)));
        });
        return keys;
    }
}
