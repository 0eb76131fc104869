package se.digikomp.catalogue.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.Outlines;
import se.digikomp.catalogue.ui.internal.preview.Sheets.Sheet;
import se.digikomp.survey.Outline;

class SheetsTest {

    @TempDir
    private Path folder;

    private Outline outline() {
        DeliveredContent.fill(folder);
        return Outlines.of(Catalogue.open(folder).version("self-assessment-demo", "2").orElseThrow());
    }

    @Test
    void backgroundQuestionsComeFirstAndThenOneSheetAnArea() {
        List<Sheet> sheets = Sheets.of(outline());

        assertEquals(6, sheets.size());
        assertInstanceOf(Sheet.Backgrounds.class, sheets.getFirst());
        assertEquals("Information and data literacy",
                ((Sheet.Statements) sheets.get(1)).area().orElseThrow().in(Locale.ENGLISH));
    }

    @Test
    void everyStatementIsOnOneSheetInTheOrderOfTheQuestionnaire() {
        Outline outline = outline();

        assertEquals(outline.statements(), Sheets.of(outline).stream().filter(Sheet.Statements.class::isInstance)
                .flatMap(sheet -> ((Sheet.Statements) sheet).statements().stream()).toList());
    }
}
