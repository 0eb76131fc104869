package se.digikomp.catalogue.internal;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final String WORDS = "words";

    private Mention() {
    }

    /** A language by its ISO 639 code. */
    public static String language(String code) {
        return form(LANGUAGE, code);
    }

    /** Words quoted from a text by language: those in the reader's own, else others with their language. */
    public static String words(SortedMap<String, String> byLanguage) {
        return form(WORDS, byLanguage.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue())).toArray(String[]::new));
    }

    /** A value by the name of its feature in lower case, such as {@code municipality}. */
    public static String value(String name) {
        return form("mention.value." + name);
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
        return switch (mention.group(1)) {
            case LANGUAGE -> Locale.of(values.getFirst()).getDisplayLanguage(reader);
            case WORDS -> quoted(values, reader);
            default -> ProblemTexts.message(mention.group(1), values, reader);
        };
    }

    private static String quoted(List<String> values, Locale reader) {
        int own = values.indexOf(reader.getLanguage());
        return own >= 0 && own % 2 == 0 ? ProblemTexts.message("mention.word", List.of(values.get(own + 1)), reader)
                : ProblemTexts.message("mention.words",
                        List.of(values.get(1), Locale.of(values.getFirst()).getDisplayLanguage(reader)), reader);
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
