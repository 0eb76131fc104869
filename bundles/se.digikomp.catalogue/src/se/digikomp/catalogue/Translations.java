package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

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
        List<TextUnit> units = new ArrayList<>(held(version));
        version.getScales().forEach(scale -> units.addAll(held(scale)));
        version.getThemes().forEach(theme -> units.addAll(held(theme)));
        for (BackgroundQuestion question : version.getBackgroundQuestions()) {
            units.addAll(held(question));
            question.getOptions().forEach(option -> units.addAll(held(option)));
        }
        version.getStatements().forEach(statement -> units.addAll(held(statement)));
        return units;
    }

    /** The texts that an object of a version holds itself; none for an object without such texts. */
    public static List<TextUnit> held(EObject object) {
        return switch (object) {
            case QuestionnaireVersion version ->
                List.of(new TextUnit("stem", version, Literals.QUESTIONNAIRE_VERSION__STEM));
            case Scale scale -> held(scale);
            case Theme theme when theme.getDescription() == null ->
                List.of(new TextUnit("theme/" + theme.getKey() + "/name", theme, Literals.THEME__NAME));
            case Theme theme -> List.of(new TextUnit("theme/" + theme.getKey() + "/name", theme, Literals.THEME__NAME),
                    new TextUnit("theme/" + theme.getKey() + "/description", theme, Literals.THEME__DESCRIPTION));
            case BackgroundQuestion question -> List.of(new TextUnit("background/" + question.getCode() + "/question",
                    question, Literals.BACKGROUND_QUESTION__QUESTION));
            case Option option when option.eContainer() instanceof BackgroundQuestion question ->
                List.of(new TextUnit("background/" + question.getCode() + "/" + option.getCode() + "/label", option,
                        Literals.OPTION__LABEL));
            case Statement statement ->
                List.of(new TextUnit("statement/" + statement.getKey() + "/text", statement, Literals.STATEMENT__TEXT));
            default -> List.of();
        };
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

    private static List<TextUnit> held(Scale scale) {
        int place = scale.eContainer() instanceof QuestionnaireVersion version ? version.getScales().indexOf(scale) : 0;
        String id = "scale/" + (place + 1);
        List<TextUnit> units = new ArrayList<>(List.of(new TextUnit(id + "/low", scale, Literals.SCALE__LOW),
                new TextUnit(id + "/high", scale, Literals.SCALE__HIGH)));
        for (int i = 0; i < scale.getLabels().size(); i++) {
            units.add(new TextUnit(id + "/label/" + (i + 1), scale, Literals.SCALE__LABELS, i));
        }
        return units;
    }
}
