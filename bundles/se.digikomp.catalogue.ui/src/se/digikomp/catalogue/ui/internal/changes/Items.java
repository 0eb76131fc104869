package se.digikomp.catalogue.ui.internal.changes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.ui.internal.editor.Wordings;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.models.edit.Wording;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** The items of one version by what names them, as they were when asked. */
final class Items {

    private final Map<ItemKey, Identified> items = new HashMap<>();

    Items(QuestionnaireVersion version) {
        version.getStatements().forEach(statement -> items.put(ItemKey.of(statement), statement));
        for (BackgroundQuestion question : version.getBackgroundQuestions()) {
            items.put(ItemKey.of(question), question);
            question.getOptions().forEach(option -> items.put(ItemKey.of(question, option), option));
        }
    }

    Optional<Identified> find(ItemKey item) {
        return Optional.ofNullable(items.get(item));
    }

    Optional<ItemKey> key(Object object) {
        return items.entrySet().stream().filter(entry -> entry.getValue() == object).map(Map.Entry::getKey).findFirst();
    }

    String wording(ItemKey item, Locale reader) {
        return find(item).map(object -> Wording.of(text(object), reader)).orElse("");
    }

    /** The wording in exactly this language; empty where there is none. */
    String wordingIn(String language, ItemKey item) {
        return find(item).map(object -> Wordings.in(language, text(object))).orElse("");
    }

    Optional<String> code(ItemKey item) {
        return find(item).map(object -> object instanceof Statement statement ? String.valueOf(statement.getCode())
                : item.key());
    }

    static LocalizedText text(Identified item) {
        return switch (item) {
            case Statement statement -> statement.getText();
            case BackgroundQuestion question -> question.getQuestion();
            case Option option -> option.getLabel();
            default -> throw new IllegalArgumentException("no item of a questionnaire: " + item.eClass().getName());
        };
    }
}
