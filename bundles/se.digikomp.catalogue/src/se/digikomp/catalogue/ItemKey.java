package se.digikomp.catalogue;

import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.ItemKind;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.Statement;

/**
 * What names one item of a questionnaire in all its versions.
 *
 * @param kind what it is
 * @param key  a statement's key, a background question's code, or both codes of an option, as in {@code titel/chef}
 */
public record ItemKey(ItemKind kind, String key) {

    /** Names a statement. */
    public static ItemKey of(Statement statement) {
        return new ItemKey(ItemKind.STATEMENT, String.valueOf(statement.getKey()));
    }

    /** Names a background question. */
    public static ItemKey of(BackgroundQuestion question) {
        return new ItemKey(ItemKind.BACKGROUND_QUESTION, String.valueOf(question.getCode()));
    }

    /** Names an option of a background question. */
    public static ItemKey of(BackgroundQuestion question, Option option) {
        return new ItemKey(ItemKind.OPTION, question.getCode() + "/" + option.getCode());
    }

    /** Names what a decision is about. */
    public static ItemKey of(ComparabilityDecision decision) {
        return new ItemKey(decision.getItem(), String.valueOf(decision.getStatementKey()));
    }
}
