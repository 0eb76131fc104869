package se.digikomp.catalogue.ui.internal.editor;

import java.util.Locale;
import java.util.Map;

import se.digikomp.catalogue.Texts;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.models.edit.Wording;

/** The wordings of a text, for fields and table cells. */
public final class Wordings {

    private Wordings() {
    }

    /** The wording in exactly this language; empty where there is none. */
    public static String in(String language, LocalizedText text) {
        return Texts.of(text).byLanguage().getOrDefault(language, "");
    }

    /** A value that may be missing in the model. */
    public static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The wording for a reader, with other languages below it. */
    public static String all(LocalizedText text, Locale reader) {
        String first = Wording.of(text, reader);
        StringBuilder all = new StringBuilder(first);
        for (Map.Entry<String, String> wording : Texts.of(text).byLanguage().entrySet()) {
            if (!wording.getValue().strip().equals(first)) {
                all.append("\n(").append(wording.getKey()).append(") ").append(wording.getValue());
            }
        }
        return all.toString();
    }
}
