package se.digikomp.catalogue;

import java.util.Map;
import java.util.TreeMap;

import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.survey.Text;

/** The texts of the models as plain values. */
public final class Texts {

    private Texts() {
    }

    /** All wordings there are, whatever their status; the empty text for {@code null}. */
    public static Text of(LocalizedText text) {
        if (text == null) {
            return Text.EMPTY;
        }
        Map<String, String> byLanguage = new TreeMap<>();
        for (Translation translation : text.getTranslations()) {
            String words = translation.getText();
            if (words != null && !words.isBlank()) {
                byLanguage.putIfAbsent(translation.getLanguage(), words);
            }
        }
        return new Text(byLanguage);
    }
}
