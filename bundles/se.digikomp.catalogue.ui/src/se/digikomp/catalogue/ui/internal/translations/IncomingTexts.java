package se.digikomp.catalogue.ui.internal.translations;

import java.util.List;
import java.util.Set;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.TranslationFile;
import se.digikomp.catalogue.TranslationImport;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/**
 * Translated texts that came back, before and while they are taken.
 *
 * @param editing the opened file they would be taken into
 * @param version the version in it
 * @param file    name of the file they came in, without its folder
 * @param found   what would change
 */
record IncomingTexts(Editing editing, QuestionnaireVersion version, String file, TranslationImport found) {

    /** What a file says, whatever its format. */
    static IncomingTexts read(Editing editing, QuestionnaireVersion version, String file, String text) {
        return new IncomingTexts(editing, version, file, TranslationFile.read(file, text, version));
    }

    /** The wordings that would be another. */
    List<TranslationImport.Change> changes() {
        return found.refused() ? List.of() : found.changes();
    }

    /** What is wrong with the file or worth knowing. */
    List<Problem> problems() {
        return found.problems();
    }

    /** Whether there is something to take and it may be taken. */
    boolean canBeTaken() {
        return editing.permission().allowed() && !changes().isEmpty();
    }

    /** Whether respondents are offered the language of the wordings. */
    boolean offered() {
        Set<String> languages = Languages.of(version);
        return found.language().isEmpty() || languages.contains(found.language());
    }

    /** Takes all wordings as one step, in the name of who translated or approved them; no name leaves who is there. */
    void take(String reviewer) {
        editing.change(Messages.Import_step, () -> found.edits(reviewer).forEach(Edit::apply));
    }
}
