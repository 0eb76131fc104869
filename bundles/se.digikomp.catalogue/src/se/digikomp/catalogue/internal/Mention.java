package se.digikomp.catalogue.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.digikomp.catalogue.TextUnit;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.Theme;

/**
 * What a message mentions in words that depend on who reads it: a language or the place of a text. Among the arguments
 * of the message it stands as {@code ‹key|value|…›}.
 */
public final class Mention {

    private static final Pattern FORM = Pattern.compile("‹([a-z.]+)((?:\\|[^|›]*)*)›");
    private static final String LANGUAGE = "language";

    private Mention() {
    }

    /** A language by its ISO 639 code. */
    public static String language(String code) {
        return form(LANGUAGE, code);
    }

    /** A text by what people call the thing that holds it. */
    public static String text(TextUnit unit) {
        return switch (unit.owner()) {
            case Statement statement -> form("mention.statement", statement.getCode());
            case BackgroundQuestion question -> form("mention.question", question.getCode());
            case Option option when option.eContainer() instanceof BackgroundQuestion question ->
                form("mention.option", option.getCode(), question.getCode());
            case Scale scale -> form("mention.scale");
            case Theme theme -> form("mention.theme", unit.text().map(Mention::name).orElse(theme.getKey()));
            default -> form("mention.stem");
        };
    }

    /** An argument of a message as this reader reads it: in words where it is a mention, else as it is. */
    static String inWords(String argument, Locale reader) {
        Matcher mention = FORM.matcher(argument);
        if (!mention.matches()) {
            return argument;
        }
        List<String> values = List.of(mention.group(2).substring(mention.group(2).isEmpty() ? 0 : 1).split("\\|"));
        return mention.group(1).equals(LANGUAGE) ? Locale.of(values.getFirst()).getDisplayLanguage(reader)
                : ProblemTexts.message(mention.group(1), values, reader);
    }

    private static String name(LocalizedText text) {
        return text.getTranslations().isEmpty() ? "" : String.valueOf(text.getTranslations().getFirst().getText());
    }

    private static String form(String key, String... values) {
        StringBuilder form = new StringBuilder("‹").append(key);
        for (String value : values) {
            form.append('|').append(String.valueOf(value).replaceAll("[|›]", " "));
        }
        return form.append('›').toString();
    }
}
