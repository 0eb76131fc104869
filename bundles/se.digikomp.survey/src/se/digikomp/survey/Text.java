package se.digikomp.survey;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One text in any number of languages, keyed by ISO 639 code ({@code sv}, {@code en}). */
public record Text(Map<String, String> byLanguage) {

    /** The text that says nothing in any language. */
    public static final Text EMPTY = new Text(Map.of());

    public Text {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** The same words whatever the language, such as a name. */
    public static Text of(String anyLanguage) {
        return new Text(Map.of("", anyLanguage));
    }

    /** A text in the two languages of the product. */
    public static Text of(String swedish, String english) {
        return new Text(Map.of("sv", swedish, "en", english));
    }

    /**
     * The wording for a reader of {@code locale}: that language, else English, else Swedish, else any; the empty
     * string where there is none.
     */
    public String in(Locale locale) {
        for (String language : new String[] { locale.getLanguage(), "en", "sv" }) {
            String wording = byLanguage.get(language);
            if (wording != null && !wording.isBlank()) {
                return wording;
            }
        }
        return byLanguage.values().stream().filter(wording -> !wording.isBlank()).findFirst().orElse("");
    }

    /** Whether there is a wording in exactly this language. */
    public boolean has(Locale locale) {
        return !byLanguage.getOrDefault(locale.getLanguage(), "").isBlank();
    }
}
