package se.digikomp.catalogue.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Changes to a model file through the one command stack of its editor. */
class EditingTest {

    private static final String FILE = "self-assessment-demo-v2.questionnaire";

    @TempDir
    private Path folder;

    private Editing opened() {
        return Editing.open(folder.resolve(FILE), Locale.ENGLISH).orElseThrow();
    }

    private Editing draft() throws IOException {
        DeliveredContent.fill(folder);
        Path file = folder.resolve(FILE);
        Files.writeString(file, Files.readString(file).replace(" state=\"published\"", ""));
        return opened();
    }

    private Editing published() {
        DeliveredContent.fill(folder);
        return opened();
    }

    private static Statement first(Editing editing) {
        return ((QuestionnaireVersion) editing.root()).getStatements().getFirst();
    }

    private static void type(Editing editing, String words) {
        editing.type(first(editing), QuestionnairePackage.Literals.STATEMENT__TEXT, "en", words);
    }

    @Test
    void aPublishedVersionRefusesEveryChangeAndSaysWhy() {
        Editing published = published();
        String before = Wordings.in("en", first(published).getText());

        type(published, "something else");

        assertFalse(published.isDirty());
        assertEquals(before, Wordings.in("en", first(published).getText()));
        assertFalse(published.permission().reason().isBlank());
    }

    @Test
    void typingManyLettersIsUndoneInOneStep() throws IOException {
        Editing draft = draft();
        String before = Wordings.in("en", first(draft).getText());

        type(draft, "s");
        type(draft, "se");
        type(draft, "see");
        assertTrue(draft.isDirty());
        draft.stack().undo();

        assertEquals(before, Wordings.in("en", first(draft).getText()));
        assertFalse(draft.isDirty());
    }

    @Test
    void whatWasSavedIsThereWhenOpenedAgain() throws IOException {
        Editing draft = draft();

        type(draft, "see a thing");
        draft.save();

        assertFalse(draft.isDirty());
        assertEquals("see a thing", Wordings.in("en", first(opened()).getText()));
    }

    @Test
    void typingAfterSavingIsAStepOfItsOwn() throws IOException {
        Editing draft = draft();
        type(draft, "one");
        draft.save();

        type(draft, "one two");
        draft.stack().undo();

        assertEquals("one", Wordings.in("en", first(draft).getText()));
        assertFalse(draft.isDirty());
    }

    @Test
    void aFileThatIsNoModelOpensAsNothing() throws IOException {
        DeliveredContent.fill(folder);
        Files.writeString(folder.resolve(FILE), "no model");

        assertTrue(Editing.open(folder.resolve(FILE), Locale.ENGLISH).isEmpty());
    }
}
