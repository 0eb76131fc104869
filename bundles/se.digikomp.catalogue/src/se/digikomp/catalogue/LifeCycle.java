package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import se.digikomp.catalogue.internal.NewDraft;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.VersionState;

/**
 * The states of a questionnaire version: draft, in review, published, retired. Rules and changes in memory only; saving
 * and freezing is the session's, {@code se.digikomp.session.Publication}.
 */
public final class LifeCycle {

    private LifeCycle() {
    }

    /** The states that may follow this one. A draft may be published at once by the person who has reviewed it. */
    public static Set<VersionState> next(VersionState state) {
        return switch (state) {
            case DRAFT -> EnumSet.of(VersionState.IN_REVIEW, VersionState.PUBLISHED);
            case IN_REVIEW -> EnumSet.of(VersionState.DRAFT, VersionState.PUBLISHED);
            case PUBLISHED -> EnumSet.of(VersionState.RETIRED);
            case RETIRED -> EnumSet.noneOf(VersionState.class);
        };
    }

    /**
     * Puts a version into its next state.
     *
     * @throws IllegalStateException where that state may not follow, or it is to be published and something blocks it
     */
    public static void move(QuestionnaireVersion version, VersionState to) {
        if (!next(version.getState()).contains(to)) {
            throw new IllegalStateException(version.getId() + " is " + version.getState() + ", not to be " + to);
        }
        if (to == VersionState.PUBLISHED && !blockers(version).isEmpty()) {
            throw new IllegalStateException(version.getId() + " cannot be published: " + blockers(version));
        }
        version.setState(to);
    }

    /**
     * Why a draft cannot be published as it is: every error of the audit, among them each item on which nobody has
     * decided how it compares; empty where nothing is in the way.
     */
    public static List<Problem> blockers(QuestionnaireVersion draft) {
        List<Problem> blockers = new ArrayList<>(Validation.standard(Languages.of(draft)).of(draft).stream()
                .filter(problem -> problem.severity() == Severity.ERROR).toList());
        if (draft.getBasedOn() != null && !Frozen.isFrozen(draft.getBasedOn().getState())) {
            blockers.add(new Problem.OnObject(Severity.ERROR, "base.draft", draft,
                    List.of(String.valueOf(draft.getBasedOn().getVersion()))));
        }
        return blockers;
    }

    /**
     * A draft that begins as a published version ends: the same items under the same keys, no decisions, each wording
     * remembering its original. It is in no file yet.
     *
     * @param from     a published or retired version
     * @param siblings all versions of the questionnaire; the draft is labelled with the next free number
     * @param year     the year in which the draft will first be used
     * @throws IllegalArgumentException where {@code from} is a draft itself
     */
    public static QuestionnaireVersion newDraft(QuestionnaireVersion from, Collection<QuestionnaireVersion> siblings,
            int year) {
        if (!Frozen.isFrozen(from.getState())) {
            throw new IllegalArgumentException(from.getId() + " is not published");
        }
        QuestionnaireVersion draft = NewDraft.of(from, siblings, year);
        Translations.stamp(draft);
        return draft;
    }
}
