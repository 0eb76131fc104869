package se.digikomp.catalogue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.digikomp.framework.model.LocalizedText;

/**
 * One text of a questionnaire version that is translated.
 *
 * @param id      names the text in every version and in translation files, such as {@code statement/311/text}
 * @param owner   the object that holds it
 * @param feature where it holds it
 * @param index   the place in the list where {@code feature} holds many, else 0
 */
public record TextUnit(String id, EObject owner, EStructuralFeature feature, int index) {

    /** A text that its owner holds alone under a reference. */
    public TextUnit(String id, EObject owner, EReference feature) {
        this(id, owner, feature, 0);
    }

    /** The text with its wordings; empty where its owner has none yet. */
    public Optional<LocalizedText> text() {
        Object value = owner.eGet(feature);
        return Optional.ofNullable((LocalizedText) (value instanceof List<?> many ? many.get(index) : value));
    }

    /** The wording in a language; the empty string where there is none. */
    public String in(String language) {
        return text().map(text -> Texts.of(text).byLanguage().getOrDefault(language, "")).orElse("");
    }
}
