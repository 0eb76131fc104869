package se.digikomp.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import se.digikomp.framework.model.LocalizedText;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.ItemKind;
import se.digikomp.questionnaire.model.QuestionnaireFactory;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Comparability;

/** What people decided in one version on the items that differ from the version before, as it was when asked. */
public final class Decisions {

    private final Map<ItemKey, List<ComparabilityDecision>> byItem = new HashMap<>();

    private Decisions() {
    }

    /** The decisions of a version. */
    public static Decisions in(QuestionnaireVersion version) {
        Decisions decisions = new Decisions();
        version.getDecisions().forEach(decision -> decisions.byItem
                .computeIfAbsent(ItemKey.of(decision), item -> new ArrayList<>()).add(decision));
        return decisions;
    }

    /** Every decision on an item, whether or not it still fits; at most one in an orderly version. */
    public List<ComparabilityDecision> about(ItemKey item) {
        return List.copyOf(byItem.getOrDefault(item, List.of()));
    }

    /**
     * The decision that counts for a change: of a kind that fits it, and made on this very difference. A decision that
     * was overtaken by a later edit counts no more.
     */
    public Optional<ComparabilityDecision> on(ItemChange change) {
        return about(change.item()).stream().filter(decision -> change.allowed().contains(comparability(decision)))
                .filter(decision -> decision.getChangeDigest() == null || decision.getChangeDigest().isEmpty()
                        || decision.getChangeDigest().equals(change.digest()))
                .findFirst();
    }

    /** Whether a decision says why, who and when. */
    public static boolean isComplete(ComparabilityDecision decision) {
        return !Texts.of(decision.getReason()).in(Locale.ROOT).isEmpty() && decision.getDecidedBy() != null
                && !decision.getDecidedBy().isBlank() && decision.getDecidedOn() != null;
    }

    /** What was decided. */
    public static Comparability comparability(ComparabilityDecision decision) {
        return Comparability.valueOf(decision.getDecision().name());
    }

    /**
     * A decision on a change as it is now, to be put in place of all that are {@link #about} the item; no model is
     * changed.
     *
     * @param version the later version, which will hold the decision
     * @param reason  why
     * @param by      who decided
     * @param on      the day of the decision
     * @throws IllegalArgumentException where {@code decided} is not among what the change allows
     */
    public static ComparabilityDecision decide(QuestionnaireVersion version, ItemChange change, Comparability decided,
            LocalizedText reason, String by, LocalDate on) {
        if (!change.allowed().contains(decided)) {
            throw new IllegalArgumentException(decided + " is no decision on " + change.item());
        }
        ComparabilityDecision decision = QuestionnaireFactory.eINSTANCE.createComparabilityDecision();
        decision.setId(version.getId() + "/decision-" + prefix(change.item().kind()) + change.item().key());
        decision.setItem(change.item().kind());
        decision.setStatementKey(change.item().key());
        decision.setDecision(se.digikomp.questionnaire.model.Comparability.valueOf(decided.name()));
        decision.setReason(reason);
        decision.setDecidedBy(by);
        decision.setDecidedOn(on);
        decision.setChangeDigest(change.digest());
        return decision;
    }

    private static String prefix(ItemKind kind) {
        return switch (kind) {
            case STATEMENT -> "";
            case BACKGROUND_QUESTION -> "background-";
            case OPTION -> "option-";
        };
    }
}
