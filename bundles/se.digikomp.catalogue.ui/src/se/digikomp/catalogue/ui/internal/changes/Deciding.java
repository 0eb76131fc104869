package se.digikomp.catalogue.ui.internal.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Comparability;

/**
 * Decisions on changes, made as steps that can be undone.
 *
 * @param editing the opened file
 * @param version the version in it that holds the decisions
 */
record Deciding(Editing editing, QuestionnaireVersion version) {

    /** Decides on a change in place of what was decided on the item before, whose reason is kept. */
    void decide(ItemChange change, Comparability decided, String by) {
        LocalizedText reason = former(change).map(ComparabilityDecision::getReason).map(EcoreUtil::copy)
                .orElseGet(FrameworkFactory.eINSTANCE::createLocalizedText);
        editing.change(Messages.Decide_step, () -> put(change, decided, reason, by));
    }

    /** Decides on changes as suggested, all in one step. */
    void takeSuggestions(List<ItemChange> changes, String by) {
        editing.change(Messages.Decide_step,
                () -> changes.forEach(change -> put(change, change.suggested(), text(Suggestion.reason(change)), by)));
    }

    /** Gives a decision the reason typed so far, in the reader's language. */
    void explain(ComparabilityDecision decision, String reason) {
        editing.type(decision, Literals.COMPARABILITY_DECISION__REASON, editing.reader().getLanguage(), reason);
    }

    /** Gives a decision the name typed so far. */
    void sign(ComparabilityDecision decision, String by) {
        editing.type(decision, Literals.COMPARABILITY_DECISION__DECIDED_BY, by);
    }

    /** The decision that an edit of the item has overtaken; empty where there is none or it still counts. */
    Optional<ComparabilityDecision> overtaken(ItemChange change) {
        return Decisions.in(version).on(change).isPresent() ? Optional.empty() : former(change);
    }

    private Optional<ComparabilityDecision> former(ItemChange change) {
        return Decisions.in(version).about(change.item()).stream().findFirst();
    }

    private void put(ItemChange change, Comparability decided, LocalizedText reason, String by) {
        version.getDecisions().removeAll(Decisions.in(version).about(change.item()));
        version.getDecisions().add(Decisions.decide(version, change, decided, reason, by, LocalDate.now()));
    }

    private LocalizedText text(String words) {
        Translation translation = FrameworkFactory.eINSTANCE.createTranslation();
        translation.setLanguage(editing.reader().getLanguage());
        translation.setText(words);
        LocalizedText text = FrameworkFactory.eINSTANCE.createLocalizedText();
        text.getTranslations().add(translation);
        return text;
    }
}
