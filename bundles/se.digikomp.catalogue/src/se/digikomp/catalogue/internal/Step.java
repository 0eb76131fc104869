package se.digikomp.catalogue.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.VersionChanges;
import se.digikomp.questionnaire.model.ItemKind;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Comparability;

/** A version and the one it is directly based on. */
public final class Step {

    private final Map<ItemKey, ItemChange> changes = new HashMap<>();
    private final Set<ItemKey> undecided = new LinkedHashSet<>();
    private final Decisions decisions;

    /** Compares the two as they are now. */
    public Step(QuestionnaireVersion base, QuestionnaireVersion next) {
        VersionChanges found = VersionChanges.between(base, next);
        decisions = Decisions.in(next);
        found.changes().forEach(change -> changes.put(change.item(), change));
        found.open(next).forEach(change -> undecided.add(change.item()));
    }

    /** How an item of one of the two compares; one that differs without a decision has changed meaning. */
    public Comparability comparability(ItemKey item) {
        ItemChange change = changes.getOrDefault(item, changes.get(question(item)));
        return change == null || change instanceof ItemChange.Altered && !change.item().equals(item)
                ? Comparability.IDENTICAL
                : switch (change) {
                    case ItemChange.Added added -> Comparability.NEW;
                    case ItemChange.Removed removed -> Comparability.REMOVED;
                    case ItemChange.Altered altered -> decisions.on(altered).map(Decisions::comparability)
                            .orElse(Comparability.CHANGED_MEANING);
                };
    }

    /** What an option came or went with; the item itself where it is no option. */
    private static ItemKey question(ItemKey item) {
        return item.kind() == ItemKind.OPTION
                ? new ItemKey(ItemKind.BACKGROUND_QUESTION, item.key().substring(0, item.key().indexOf('/')))
                : item;
    }

    /** Items that differ without a decision. */
    public Set<ItemKey> undecided() {
        return Set.copyOf(undecided);
    }
}
