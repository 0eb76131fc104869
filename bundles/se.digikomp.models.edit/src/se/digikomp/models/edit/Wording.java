package se.digikomp.models.edit;

import java.util.List;
import java.util.Locale;

import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;

/** The wording of a text that a reader of one language sees. */
public final class Wording {

    private static final List<String> FALLBACK = List.of("en", "sv");

    private Wording() {
    }

    /**
     * The wording in the reader's language, else in English, else in Swedish, else in any language; the empty string
     * where there is none or {@code text} is {@code null}.
     */
    public static String of(LocalizedText text, Locale reader) {
        if (text == null) {
            return "";
        }
        String own = in(text, reader.getLanguage());
        if (!own.isEmpty()) {
            return own;
        }
        return FALLBACK.stream().map(language -> in(text, language)).filter(wording -> !wording.isEmpty()).findFirst()
                .orElseGet(() -> any(text));
    }

    private static String in(LocalizedText text, String language) {
        return text.getTranslations().stream().filter(translation -> language.equals(translation.getLanguage()))
                .map(Wording::words).findFirst().orElse("");
    }

    private static String any(LocalizedText text) {
        return text.getTranslations().stream().map(Wording::words).filter(words -> !words.isEmpty()).findFirst()
                .orElse("");
    }

    private static String words(Translation translation) {
        return translation.getText() == null ? "" : translation.getText().strip();
    }
}
