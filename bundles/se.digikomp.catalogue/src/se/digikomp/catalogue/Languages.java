package se.digikomp.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** The languages of a questionnaire version, as ISO 639 codes. */
public final class Languages {

    private static final List<String> PRODUCT = List.of("sv", "en");

    private Languages() {
    }

    /** The languages it is offered in, the original first. */
    public static Set<String> of(QuestionnaireVersion version) {
        Set<String> languages = new LinkedHashSet<>();
        languages.add(version.getSourceLanguage());
        languages.addAll(version.getLanguages().isEmpty() ? PRODUCT : version.getLanguages());
        return Collections.unmodifiableSet(languages);
    }
}
