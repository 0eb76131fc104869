package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.digikomp.catalogue.internal.Digest;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.Theme;

/**
 * The texts of a questionnaire version and how far each is translated. A wording remembers the original it was last
 * brought in line with, so that it is outdated as soon as the original is another, whoever changed it and however.
 */
public final class Translations {

    private Translations() {
    }

    /** Every text that respondents or readers of results see, in the order in which they are asked. */
    public static List<TextUnit> units(QuestionnaireVersion version) {
        List<TextUnit> units = new ArrayList<>();
        units.add(new TextUnit("stem", version, Literals.QUESTIONNAIRE_VERSION__STEM));
        for (int i = 0; i < version.getScales().size(); i++) {
            scale(version.getScales().get(i), "scale/" + (i + 1), units);
        }
        for (Theme theme : version.getThemes()) {
            add(units, "theme/" + theme.getKey() + "/name", theme, Literals.THEME__NAME);
            if (theme.getDescription() != null) {
                add(units, "theme/" + theme.getKey() + "/description", theme, Literals.THEME__DESCRIPTION);
            }
        }
        for (BackgroundQuestion question : version.getBackgroundQuestions()) {
            String id = "background/" + question.getCode();
            add(units, id + "/question", question, Literals.BACKGROUND_QUESTION__QUESTION);
            for (Option option : question.getOptions()) {
                add(units, id + "/" + option.getCode() + "/label", option, Literals.OPTION__LABEL);
            }
        }
        for (Statement statement : version.getStatements()) {
            add(units, "statement/" + statement.getKey() + "/text", statement, Literals.STATEMENT__TEXT);
        }
        return units;
    }

    /**
     * How far a text can be trusted in a language: missing without words there, outdated where the original is no
     * longer the one the wording was brought in line with, else as somebody said.
     *
     * @param source the language of the original, {@link QuestionnaireVersion#getSourceLanguage()}
     */
    public static TranslationStatus status(TextUnit unit, String language, String source) {
        Optional<Translation> found = translation(unit, language);
        if (found.isEmpty() || found.get().getText() == null || found.get().getText().isBlank()) {
            return TranslationStatus.MISSING;
        }
        Translation translation = found.get();
        String rests = translation.getSourceDigest();
        if (!language.equals(source) && rests != null && !rests.isEmpty() && !rests.equals(digest(unit, source))) {
            return TranslationStatus.OUTDATED;
        }
        return translation.getStatus() == TranslationStatus.MISSING ? TranslationStatus.DRAFT : translation.getStatus();
    }

    /** The wording of a text in a language, with status and reviewer as they are noted; empty where there is none. */
    public static Optional<Translation> translation(TextUnit unit, String language) {
        return unit.text().stream().flatMap(text -> text.getTranslations().stream())
                .filter(translation -> language.equals(translation.getLanguage())).findFirst();
    }

    /** What {@link Translation#getSourceDigest()} of a wording is that rests on the original as it is now. */
    public static String digest(TextUnit unit, String source) {
        return Digest.brief(unit.in(source));
    }

    /** Notes on every wording that is not outdated that it rests on the original as it is now. */
    static void stamp(QuestionnaireVersion version) {
        String source = version.getSourceLanguage();
        for (TextUnit unit : units(version)) {
            unit.text().map(LocalizedText::getTranslations).stream().flatMap(List::stream)
                    .filter(translation -> !source.equals(translation.getLanguage()))
                    .filter(translation -> status(unit, translation.getLanguage(),
                            source) != TranslationStatus.OUTDATED)
                    .forEach(translation -> translation.setSourceDigest(digest(unit, source)));
        }
    }

    private static void scale(Scale scale, String id, List<TextUnit> units) {
        add(units, id + "/low", scale, Literals.SCALE__LOW);
        add(units, id + "/high", scale, Literals.SCALE__HIGH);
        for (int i = 0; i < scale.getLabels().size(); i++) {
            units.add(new TextUnit(id + "/label/" + (i + 1), scale, Literals.SCALE__LABELS, i));
        }
    }

    private static void add(List<TextUnit> units, String id, EObject owner, EReference feature) {
        units.add(new TextUnit(id, owner, feature));
    }
}
