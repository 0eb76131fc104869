package se.digikomp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Questionnaires are maintained from a shell: drafts, audit, differences, publishing and paper forms. */
class QuestionnaireCommandsTest {

    @TempDir
    private Path folder;
    private Shell shell;
    private Path draft;

    @BeforeEach
    void startADraft() {
        shell = new Shell(folder);
        assertEquals(Exit.DONE, shell.run("new-draft", "self-assessment-demo", "--from", "2"));
        draft = Path.of(shell.output().strip());
    }

    @Test
    void aDraftIsAFileBesideTheOthers() {
        assertEquals(shell.data().resolve("models/self-assessment-demo-v3.questionnaire"), draft);
        assertEquals(Exit.REFUSED, shell.run("new-draft", "self-assessment-demo", "--from", "3"));
        assertTrue(shell.errors().contains("a draft itself"), shell.errors());
        assertEquals(Exit.REFUSED, shell.run("new-draft", "self-assessment-demo", "--from", "9"));
    }

    @Test
    void aFrameworkGetsANewEditionThatIsLockedOnceAdopted() throws IOException {
        assertEquals(Exit.USAGE, shell.run("new-draft", "digcomp", "--from", "3.0"));
        assertEquals(Exit.REFUSED, shell.run("new-draft", "digcomp", "--from", "3.0", "--as", "2.2"));
        assertEquals(Exit.DONE, shell.run("new-draft", "digcomp", "--from", "3.0", "--as", "3.1"));
        Path edition = Path.of(shell.output().strip());
        assertEquals("digcomp-3.1.framework", edition.getFileName().toString());

        assertEquals(Exit.DONE, shell.run("adopt", edition.toString()), shell.errors());
        assertTrue(Files.readString(edition).contains("version=\"3.1\""));
        assertEquals(Exit.REFUSED, shell.run("adopt", edition.toString()));
        assertTrue(shell.errors().contains("adopted already"), shell.errors());
    }

    @Test
    void aCheckEndsWithOneWhereThereIsAnError() throws IOException {
        assertEquals(Exit.DONE, shell.run("check", draft.toString()));
        assertTrue(shell.output().contains("No errors"), shell.output());

        edit("code=\"312\"", "code=\"311\"");
        assertEquals(Exit.REFUSED, shell.run("check", draft.toString(), "--json", "--locale", "sv"));

        JsonObject problem = shell.json().getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("code.duplicate", problem.get("rule").getAsString());
        assertEquals("error", problem.get("severity").getAsString());
        assertEquals("self-assessment-demo-3/312", problem.get("object").getAsString());
        assertEquals("Koden 311 används 2 gånger.", problem.get("message").getAsString());
    }

    @Test
    void aFileThatIsNoModelIsAnError() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.questionnaire"), "<no");

        assertEquals(Exit.REFUSED, shell.run("check", broken.toString()));
        assertTrue(shell.output().contains("broken.questionnaire"), shell.output());
        assertEquals(Exit.USAGE, shell.run("check", folder.resolve("none.questionnaire").toString()));
    }

    @Test
    void aPublishedFileThatWasChangedIsReported() throws IOException {
        draft = draft.resolveSibling("self-assessment-demo-v2.questionnaire");
        shell.run("list", "rounds");
        edit("klippa en kort film", "klippa en lång film");

        assertEquals(Exit.REFUSED, shell.run("check", draft.toString()));
        assertTrue(shell.output().contains("version.changed"), shell.output());
    }

    @Test
    void differencesAreTextJsonOrAPage() throws IOException {
        edit("se vad jag själv behöver lära mig", "se vad jag behöver lära mig");
        String base = draft.resolveSibling("self-assessment-demo-v2.questionnaire").toString();

        assertEquals(Exit.DONE, shell.run("diff", base, draft.toString(), "--locale", "sv"));
        assertTrue(shell.output().contains("sv: se vad jag [-själv-] behöver lära mig"), shell.output());
        assertEquals(Exit.DONE, shell.run("diff", base, draft.toString(), "--format", "html"));
        assertTrue(shell.output().contains("<del>själv </del>"), shell.output());
        assertEquals(Exit.DONE, shell.run("diff", base, draft.toString(), "--format", "json"));
        assertEquals("541", shell.json().getAsJsonObject().getAsJsonArray("changes").get(0).getAsJsonObject()
                .get("code").getAsString());
    }

    @Test
    void publishingNamesWhatIsInTheWayAndDoesNothing() throws IOException {
        edit("se vad jag själv behöver lära mig", "se vad jag behöver lära mig");

        assertEquals(Exit.REFUSED, shell.run("publish", draft.toString(), "--by", "Anna"));

        assertTrue(shell.errors().contains("How 541 compares with version 2"), shell.errors());
        assertFalse(Files.readString(draft).contains("state=\"published\""));
    }

    @Test
    void aPublishedVersionIsOfferedUntilItIsRetired() throws IOException {
        assertEquals(Exit.DONE, shell.run("review", draft.toString()));
        assertEquals(Exit.DONE, shell.runBare("publish", draft.toString(), "--by", "Anna Andersson"));
        assertTrue(shell.output().contains("published by Anna Andersson. SHA-256: "), shell.output());
        assertTrue(Files.readString(draft).contains("state=\"published\""));
        assertEquals(Exit.REFUSED, shell.run("publish", draft.toString(), "--by", "Anna Andersson"));

        shell.run("list", "questionnaires", "--json");
        assertEquals(3, shell.json().getAsJsonArray().size());
        assertEquals(Exit.DONE, shell.run("retire", draft.toString()));
        shell.run("list", "questionnaires", "--json");
        assertEquals(2, shell.json().getAsJsonArray().size());
    }

    @Test
    void aFileElsewhereIsNotPublished() throws IOException {
        Path copy = Files.copy(draft, folder.resolve("copy.questionnaire"));

        assertEquals(Exit.REFUSED, shell.run("publish", copy.toString(), "--by", "Anna"));
        assertTrue(shell.errors().contains("not in the data folder"), shell.errors());
    }

    @Test
    void aPaperFormIsWrittenInALanguage() throws IOException {
        Path form = folder.resolve("form.pdf");

        assertEquals(Exit.DONE,
                shell.run("export-form", draft.toString(), "--out", form.toString(), "--language", "sv"));

        assertTrue(Files.size(form) > 20_000);
    }

    @Test
    void textsGoToATranslatorAndComeBack() throws IOException {
        Path texts = folder.resolve("fi.csv");
        assertEquals(Exit.DONE,
                shell.run("export-texts", draft.toString(), "--to", "fi", "--format", "csv", "--out",
                        texts.toString()));
        Files.writeString(texts,
                Files.readString(texts).replaceFirst("(?m)^(stem;.*);;missing", "$1;Kuinka varma olet;reviewed"));

        assertEquals(Exit.DONE, shell.run("import-texts", draft.toString(), texts.toString(), "--dry-run"));
        assertFalse(Files.readString(draft).contains("Kuinka varma olet"));
        assertEquals(Exit.DONE, shell.run("import-texts", draft.toString(), texts.toString(), "--by", "Aino"));

        assertEquals("1 wording in fi taken in.", shell.output().strip());
        assertTrue(Files.readString(draft).contains("Kuinka varma olet"));
        assertEquals(Exit.REFUSED, shell.run("export-texts", draft.toString(), "--to", "sv", "--out", "x"));
        assertEquals(Exit.REFUSED, shell.run("import-texts", draft.toString(), draft.toString()));
    }

    private void edit(String words, String others) throws IOException {
        String before = Files.readString(draft);
        assertTrue(before.contains(words), words);
        Files.writeString(draft, before.replace(words, others));
    }
}
