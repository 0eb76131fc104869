package se.digikomp.report;

import java.nio.file.Path;
import java.util.Locale;

import se.digikomp.report.internal.PaperFormPage;
import se.digikomp.report.internal.TaggedPdf;
import se.digikomp.report.internal.WholeFile;
import se.digikomp.survey.Outline;

/**
 * A questionnaire to be printed and filled in by hand, in one language, as a tagged PDF (PDF/UA-1).
 *
 * @param outline  the version as it is asked
 * @param language the language of everything on it; a text that is missing there is taken from another
 * @param draft    whether it is marked as a draft that nobody should be asked with
 */
public record PaperForm(Outline outline, Locale language, boolean draft) {

    /** The document. */
    public byte[] pdf() {
        return TaggedPdf.of(new PaperFormPage(outline, language, draft).xhtml());
    }

    /** The document as a web page, as a preview shows it. */
    public String html() {
        return new PaperFormPage(outline, language, draft).xhtml();
    }

    /**
     * Writes the document, whole or not at all.
     *
     * @throws ReportException where the file cannot be written
     */
    public void write(Path file) {
        WholeFile.write(file, pdf());
    }
}
