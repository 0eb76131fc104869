package se.digikomp.catalogue.ui.internal.translations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.catalogue.LifeCycle;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.TextUnit;
import se.digikomp.catalogue.Translations;
import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** What a translated file does to an opened version. */
class IncomingTextsTest {

    @TempDir
    private Path folder;

    private Editing editing;
    private QuestionnaireVersion draft;

    @BeforeEach
    void startADraft() {
        DeliveredContent.fill(folder);
        Catalogue catalogue = Catalogue.open(folder);
        QuestionnaireVersion second = catalogue.version("self-assessment-demo", "2").orElseThrow();
        catalogue.save(catalogue.add("draft.questionnaire",
                LifeCycle.newDraft(second, catalogue.versions(second.getQuestionnaire()), 2026)));
        editing = Editing.open(folder.resolve("draft.questionnaire"), Locale.ENGLISH).orElseThrow();
        draft = (QuestionnaireVersion) editing.root();
    }

    @Test
    void aFileIsTakenAsOneStepThatUndoTakesBack() {
        String before = text("statement/311/text").in("en");
        IncomingTexts texts = read("id,sv,en\n" + row("statement/311/text", "choosing well")
                + row("statement/312/text", "cutting a film"));

        assertTrue(texts.canBeTaken());
        texts.take("Anna Ek");

        assertEquals("choosing well", text("statement/311/text").in("en"));
        assertEquals("cutting a film", text("statement/312/text").in("en"));
        editing.stack().undo();
        assertEquals(before, text("statement/311/text").in("en"));
        assertFalse(editing.stack().canUndo());
    }

    @Test
    void whatCannotBeTakenIsNamedAndTheRestIsOffered() {
        IncomingTexts texts = read("id,sv,en\nstatement/999/text,a,b\n" + row("statement/311/text", "choosing well"));

        assertEquals(List.of("exchange.unknown"), texts.problems().stream().map(Problem::code).toList());
        assertEquals(1, texts.changes().size());
    }

    @Test
    void aFileFromAnotherOriginalIsRefusedAsAWhole() {
        IncomingTexts texts = read("id,de,en\nstatement/311/text,etwas,something\n");

        assertTrue(texts.found().refused());
        assertFalse(texts.canBeTaken());
        assertEquals(List.of(), texts.changes());
    }

    @Test
    void aLanguageThatIsNotOfferedIsKnown() {
        assertFalse(read("id,sv,fi\n" + row("statement/311/text", "valita")).offered());
        assertTrue(read("id,sv,en\n" + row("statement/311/text", "choosing well")).offered());
    }

    private IncomingTexts read(String text) {
        return IncomingTexts.read(editing, draft, "texts.csv", text);
    }

    private String row(String id, String words) {
        return id + ",\"" + text(id).in("sv") + "\"," + words + "\n";
    }

    private TextUnit text(String id) {
        return Translations.units(draft).stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }
}
