package se.digikomp.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.TranslationFile;
import se.digikomp.catalogue.TranslationFormat;
import se.digikomp.catalogue.TranslationImport;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Text;

/** The texts of questionnaire files on their way to translators and back, for programs that know no models. */
public final class TextFiles {

    private final QuestionnaireFiles files;
    private final Session session;

    /**
     * What taking a translated file in did or would do.
     *
     * @param language the language of the wordings
     * @param wordings how many wordings differ
     * @param problems what is wrong with the file, and what is worth knowing
     * @param refused  whether nothing can be taken
     */
    public record Taken(String language, int wordings, List<Problem> problems, boolean refused) {
    }

    /** The texts of the files that a session may work on. */
    public TextFiles(Session session) {
        this.session = session;
        this.files = new QuestionnaireFiles(session);
    }

    /**
     * The texts of the version in a file, to be translated to a language.
     *
     * @throws SessionException where the file holds no version, or that is the language of the original
     */
    public String export(Path file, String language, TranslationFormat format) {
        QuestionnaireVersion version = files.version(file);
        if (language.equals(version.getSourceLanguage())) {
            throw new SessionException(Text.of("Originalet är på språket " + language + ".",
                    "The original is in " + language + "."), null);
        }
        return TranslationFile.of(version, language).in(format);
    }

    /**
     * Takes translated texts into a draft, all or nothing.
     *
     * @param texts    the file that came back
     * @param reviewer who translated or approved them; may be empty
     * @param dryRun   whether only to say what would be done
     * @throws SessionException where the file holds no draft of the data folder, or the texts cannot be read
     */
    public Taken take(Path file, Path texts, String reviewer, boolean dryRun) {
        QuestionnaireVersion draft = files.draft(file);
        TranslationImport found = TranslationFile.read(texts.getFileName().toString(), content(texts), draft);
        if (!dryRun && !found.refused()) {
            found.edits(reviewer).forEach(Edit::apply);
            Catalogue.write(draft.eResource());
            session.modelsChanged();
        }
        return new Taken(found.language(), found.changes().size(), found.problems(), found.refused());
    }

    private static String content(Path texts) {
        try {
            return Files.readString(texts, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SessionException(Text.of("Filen " + texts + " kan inte läsas som text i UTF-8.",
                    "The file " + texts + " cannot be read as text in UTF-8."), e);
        }
    }
}
