package se.digikomp.catalogue.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.DeliveredContent;
import se.digikomp.questionnaire.model.QuestionnairePackage;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Unsaved work outlives a program that is killed. */
class RecoveryTest {

    private static final String FILE = "self-assessment-demo-v2.questionnaire";

    @TempDir
    private Path folder;
    @TempDir
    private Path state;

    @BeforeEach
    void writeADraft() throws IOException {
        DeliveredContent.fill(folder);
        Path file = folder.resolve(FILE);
        Files.writeString(file, Files.readString(file).replace(" state=\"published\"", ""));
    }

    private Recovery recovery() {
        return new Recovery(state.resolve("recovery"));
    }

    private Editing opened() {
        return Editing.open(folder.resolve(FILE), Locale.ENGLISH).orElseThrow();
    }

    private static Statement first(Editing editing) {
        return ((QuestionnaireVersion) editing.root()).getStatements().getFirst();
    }

    private static void type(Editing editing, String words) {
        editing.type(first(editing), QuestionnairePackage.Literals.STATEMENT__TEXT, "en", words);
    }

    @Test
    void whatWasTypedBeforeAKillIsRestoredAndStillUnsaved() throws IOException {
        Editing killed = opened();
        type(killed, "typed, never saved");
        recovery().keep(FILE, killed.content());
        byte[] onDisk = Files.readAllBytes(folder.resolve(FILE));

        Editing again = opened();
        assertTrue(again.restore(recovery().find(FILE).orElseThrow().content()));

        assertEquals("typed, never saved", Wordings.in("en", first(again).getText()));
        assertTrue(again.isDirty());
        assertArrayEquals(onDisk, Files.readAllBytes(folder.resolve(FILE)));
        again.save();
        assertFalse(again.isDirty());
        assertEquals("typed, never saved", Wordings.in("en", first(opened()).getText()));
    }

    @Test
    void restoredWorkStillRefersToTheOtherFiles() {
        Editing killed = opened();
        type(killed, "typed");

        Editing again = opened();
        again.restore(killed.content());

        QuestionnaireVersion version = (QuestionnaireVersion) again.root();
        assertFalse(version.getBasedOn().eIsProxy());
        assertSame(again.catalogue().questionnaires().getFirst(), version.getQuestionnaire());
        assertEquals("1.1", first(again).getCompetence().getCode());
    }

    @Test
    void changesAfterRestoringAreUndoneDownToWhatWasRestored() {
        Editing killed = opened();
        type(killed, "restored");
        Editing again = opened();
        again.restore(killed.content());

        type(again, "and changed");
        again.stack().undo();

        assertEquals("restored", Wordings.in("en", first(again).getText()));
        assertTrue(again.isDirty());
    }

    @Test
    void aBrokenEntryIsRefused() {
        assertFalse(opened().restore("no model".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEntryIsFoundUntilItIsDropped() {
        assertTrue(recovery().find(FILE).isEmpty());
        recovery().drop(FILE);
        recovery().keep(FILE, new byte[] { 1 });
        recovery().keep(FILE, new byte[] { 2 });
        assertArrayEquals(new byte[] { 2 }, recovery().find(FILE).orElseThrow().content());

        recovery().drop(FILE);

        assertTrue(recovery().find(FILE).isEmpty());
    }

    @Test
    void allKeptWorkIsFoundWithoutNamingItsFile() {
        assertEquals(List.of(), recovery().files());

        recovery().keep("b.questionnaire", new byte[] { 1 });
        recovery().keep("a.questionnaire", new byte[] { 2 });

        assertEquals(List.of("a.questionnaire", "b.questionnaire"), recovery().files());
        recovery().drop("a.questionnaire");
        assertEquals(List.of("b.questionnaire"), recovery().files());
    }
}
