package se.digikomp.catalogue.ui.internal.questionnaire;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.FrameworkChange;
import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/**
 * Changes to a version as a whole, each one step that can be undone.
 *
 * @param editing the opened file
 * @param version the version in it
 */
record VersionEdits(Editing editing, QuestionnaireVersion version) {

    /** The languages a version can be offered in, by their names; those it is offered in come first. */
    List<String> languagesToChooseFrom() {
        List<String> offered = new ArrayList<>(Languages.of(version));
        Comparator<String> byName = Comparator.comparing(this::language, Collator.getInstance(editing.reader()));
        Stream.of(Locale.getISOLanguages()).filter(code -> !offered.contains(code))
                .filter(code -> !language(code).equals(code)).sorted(byName).forEach(offered::add);
        return offered;
    }

    /** Offers the version in these languages; that of the original always stays. */
    void offerIn(List<String> languages) {
        List<String> all = Stream.concat(Stream.of(version.getSourceLanguage()), languages.stream()).distinct()
                .toList();
        if (!all.equals(List.copyOf(Languages.of(version)))) {
            editing.setAll(version, Literals.QUESTIONNAIRE_VERSION__LANGUAGES, all);
        }
    }

    /** The languages it is offered in, that of the original first and named as such. */
    String languages() {
        return Languages.of(version).stream().map(this::language).collect(Collectors.joining(", "));
    }

    /** What a language is called. */
    String language(String code) {
        return Locale.of(code).getDisplayLanguage(editing.reader());
    }

    /** What it would take to follow another edition of a framework. */
    FrameworkChange following(FrameworkVersion framework) {
        return new FrameworkChange(version, framework);
    }

    /** Follows another edition of a framework. */
    void follow(FrameworkChange change) {
        if (!change.edits().isEmpty()) {
            editing.change(Messages.Framework_step, () -> change.edits().forEach(Edit::apply));
        }
    }

    /** Gives the version the year typed so far, once it is one. */
    void year(String words) {
        if (words.matches("\\d{4}")) {
            editing.type(version, Literals.QUESTIONNAIRE_VERSION__YEAR, Integer.valueOf(words));
        }
    }
}
