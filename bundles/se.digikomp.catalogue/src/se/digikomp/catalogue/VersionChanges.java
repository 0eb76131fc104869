package se.digikomp.catalogue;

import java.util.List;
import java.util.Optional;

import se.digikomp.catalogue.internal.Comparing;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/**
 * What differs between two versions, item by item: statements, then background questions with their options, in the
 * order of the later version and the removed ones last. An item that is not named is identical.
 *
 * @param changes the items that differ
 */
public record VersionChanges(List<ItemChange> changes) {

    public VersionChanges {
        changes = List.copyOf(changes);
    }

    /** What differs between any two versions, whether or not one is based on the other. */
    public static VersionChanges between(QuestionnaireVersion before, QuestionnaireVersion after) {
        return new VersionChanges(Comparing.of(before, after));
    }

    /** What differs from the version this one is directly based on; nothing where it is based on none. */
    public static VersionChanges of(QuestionnaireVersion version) {
        QuestionnaireVersion base = version.getBasedOn();
        return base == null || base.eIsProxy() ? new VersionChanges(List.of()) : between(base, version);
    }

    /** How this item differs; empty where it is identical or in neither version. */
    public Optional<ItemChange> of(ItemKey item) {
        return changes.stream().filter(change -> change.item().equals(item)).findFirst();
    }

    /** The changes on which nobody has decided yet in the version they lead to. */
    public List<ItemChange> open(QuestionnaireVersion decidedIn) {
        Decisions decisions = Decisions.in(decidedIn);
        return changes.stream().filter(change -> decisions.on(change).isEmpty()).toList();
    }
}
