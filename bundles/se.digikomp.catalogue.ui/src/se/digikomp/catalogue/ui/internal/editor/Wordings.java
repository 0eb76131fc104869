package se.digikomp.catalogue.ui.internal.editor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.digikomp.catalogue.Texts;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.models.edit.Wording;

/** The wordings of a text, for fields and table cells. */
public final class Wordings {

    private Wordings() {
    }

    /** The wording in exactly this language; empty where there is none. */
    public static String in(String language, LocalizedText text) {
        return Texts.of(text).byLanguage().getOrDefault(language, "");
    }

    /**
     * Gives a text its wording in one language, inside a recorded change; the empty string takes the wording away.
     */
    public static void write(EObject owner, EReference feature, String language, String words) {
        LocalizedText text = (LocalizedText) owner.eGet(feature);
        if (text == null) {
            text = FrameworkFactory.eINSTANCE.createLocalizedText();
            owner.eSet(feature, text);
        }
        Optional<Translation> there = text.getTranslations().stream()
                .filter(found -> language.equals(found.getLanguage())).findFirst();
        if (words.isEmpty()) {
            there.ifPresent(text.getTranslations()::remove);
            return;
        }
        Translation translation = there.orElseGet(FrameworkFactory.eINSTANCE::createTranslation);
        translation.setLanguage(language);
        translation.setText(words);
        if (there.isEmpty()) {
            text.getTranslations().add(translation);
        }
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
