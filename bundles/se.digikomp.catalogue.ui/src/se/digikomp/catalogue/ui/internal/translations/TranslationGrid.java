package se.digikomp.catalogue.ui.internal.translations;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.TextUnit;
import se.digikomp.catalogue.Translations;
import se.digikomp.catalogue.ui.internal.Person;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.grid.Column;
import se.digikomp.catalogue.ui.internal.grid.GridModel;
import se.digikomp.catalogue.ui.internal.grid.Rows;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.framework.model.TranslationStatus;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.Theme;

/** The texts of a version in the original and one other language, each with how far it can be trusted. */
final class TranslationGrid {

    private final Editing editing;
    private final QuestionnaireVersion version;
    private final String language;
    private final String source;

    TranslationGrid(Editing editing, QuestionnaireVersion version, String language) {
        this.editing = editing;
        this.version = version;
        this.language = language;
        this.source = version.getSourceLanguage();
    }

    /** The texts as rows whose wordings can be edited. */
    GridModel<TextUnit> model() {
        return new GridModel<>(editing, Rows.fixed(() -> Translations.units(version)), List.of(
                Column.shown("text", Messages.Column_text, 130, TranslationGrid::name),
                Column.shown("source", name(source), 320, unit -> unit.in(source)),
                Column.typed("target", name(language), 320, unit -> unit.in(language), this::write),
                Column.picked("status", Messages.Column_status, 110, unit -> words(status(unit)), this::judge,
                        () -> Stream.of(TranslationStatus.DRAFT, TranslationStatus.REVIEWED).map(TranslationGrid::words)
                                .toList()),
                Column.shown("reviewer", Messages.Column_reviewer, 120,
                        unit -> translation(unit).map(Translation::getReviewer).orElse(""))));
    }

    /** How far a text can be trusted in the other language. */
    TranslationStatus status(TextUnit unit) {
        return Translations.status(unit, language, source);
    }

    /** The number of texts of each status. */
    Map<TranslationStatus, Integer> progress() {
        Map<TranslationStatus, Integer> progress = new EnumMap<>(TranslationStatus.class);
        Translations.units(version).forEach(unit -> progress.merge(status(unit), 1, Integer::sum));
        return progress;
    }

    /** Notes as one step that a person has read a wording against the original and found it right. */
    void review(TextUnit unit, String reviewer) {
        editing.change(Messages.Review_step, () -> translation(unit)
                .ifPresent(translation -> inLine(translation, unit, TranslationStatus.REVIEWED, reviewer)));
    }

    /** What a status is called. */
    static String words(TranslationStatus status) {
        return switch (status) {
            case MISSING -> Messages.Status_missing;
            case DRAFT -> Messages.Status_draft;
            case REVIEWED -> Messages.Status_reviewed;
            case OUTDATED -> Messages.Status_outdated;
        };
    }

    private Optional<Translation> translation(TextUnit unit) {
        return Translations.translation(unit, language);
    }

    private boolean write(TextUnit unit, String words) {
        Translation translation = translation(unit).orElseGet(() -> added(unit));
        translation.setText(words);
        inLine(translation, unit, TranslationStatus.DRAFT, null);
        return true;
    }

    private boolean judge(TextUnit unit, String words) {
        Optional<TranslationStatus> chosen = Stream.of(TranslationStatus.DRAFT, TranslationStatus.REVIEWED)
                .filter(status -> words(status).equalsIgnoreCase(words.strip())).findFirst();
        Optional<Translation> translation = translation(unit).filter(found -> !unit.in(language).isEmpty());
        if (chosen.isEmpty() || translation.isEmpty()) {
            return false;
        }
        boolean reviewed = chosen.get() == TranslationStatus.REVIEWED;
        String reviewer = Person.remembered();
        inLine(translation.get(), unit, chosen.get(), reviewed && !reviewer.isEmpty() ? reviewer : null);
        return true;
    }

    private void inLine(Translation translation, TextUnit unit, TranslationStatus status, String reviewer) {
        translation.setStatus(status);
        translation.setReviewer(reviewer);
        translation.setSourceDigest(Translations.digest(unit, source));
    }

    private Translation added(TextUnit unit) {
        LocalizedText text = unit.text().orElseGet(() -> {
            LocalizedText fresh = FrameworkFactory.eINSTANCE.createLocalizedText();
            unit.owner().eSet(unit.feature(), fresh);
            return fresh;
        });
        Translation translation = FrameworkFactory.eINSTANCE.createTranslation();
        translation.setLanguage(language);
        text.getTranslations().add(translation);
        return translation;
    }

    private String name(String code) {
        String name = Locale.of(code).getDisplayLanguage(editing.reader());
        return name.substring(0, 1).toUpperCase(editing.reader()) + name.substring(1);
    }

    /** What people call a text. */
    static String name(TextUnit unit) {
        return switch (unit.owner()) {
            case Statement statement -> String.valueOf(statement.getCode());
            case BackgroundQuestion question -> String.valueOf(question.getCode());
            case Option option -> ItemKey.of((BackgroundQuestion) option.eContainer(), option).key();
            case Scale scale -> Messages.Text_scale;
            case Theme theme -> Messages.Text_theme;
            default -> Messages.Text_stem;
        };
    }
}
