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

import se.digikomp.session.Session;

/** Mistakes and failures are explained in a line, with an exit code that tells them apart. */
class CommandLineProgramTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void wrongUsageIsExplainedInTheUsersLanguage() {
        assertEquals(Exit.USAGE, shell.run("import", "--locale", "sv"));
        assertTrue(shell.errors().contains("Saknas: FILE"), shell.errors());
        assertEquals(Exit.USAGE, shell.run("analyse", "distribution", "--colour", "red"));
        assertTrue(shell.errors().contains("--colour"), shell.errors());
        assertEquals(Exit.USAGE, shell.run("import", "no-such-file.csv", "--round", "x"));
        assertEquals(Exit.DONE, shell.run("import", "--help", "--locale", "sv"));
        assertTrue(shell.output().contains("Läser in ett uttag"), shell.output());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailureOfTheWorld() throws IOException {
        Files.writeString(shell.data(), "a file where the folder should be");

        assertEquals(Exit.FAILED, shell.run("list", "rounds"));
        assertFalse(shell.errors().contains("\tat "), shell.errors());
    }

    @Test
    void aFailureIsOneLineAndIsLogged() throws IOException {
        Files.writeString(shell.data(), "a file where the folder should be");

        shell.run("list", "rounds");

        assertEquals(1, shell.failures().size());
        assertTrue(shell.errors().contains("the.log"), shell.errors());
    }

    @Test
    void aDatabaseThatIsOpenElsewhereIsSaidSo() {
        try (Session other = shell.session()) {
            other.store().responses().rounds();

            assertEquals(Exit.FAILED, shell.run("list", "rounds"));
        }
        assertTrue(shell.errors().contains("open in another program"), shell.errors());
    }

    @Test
    void aChangedQuestionnaireIsNamedAndNotUsed() throws IOException {
        shell.loadDemonstration();
        Path file = shell.data().resolve("models/self-assessment-demo-v2.questionnaire");
        Files.writeString(file, Files.readString(file).replace("klippa en kort film", "klippa en lång film"));

        assertEquals(Exit.DONE, shell.run("analyse", "distribution", "--locale", "sv"));

        assertTrue(shell.errors().contains("har ändrats sedan"), shell.errors());
        assertFalse(shell.output().contains("lång film"), shell.output());
    }

    @Test
    void eachMistakeInTheArgumentsHasItsOwnExplanation() {
        assertEquals(Exit.USAGE, shell.runBare());
        assertTrue(shell.errors().contains("import, list, withdraw, analyse, compile, demo"), shell.errors());
        assertEquals(Exit.USAGE, shell.runBare("imports", "--locale", "sv"));
        assertTrue(shell.errors().contains("Det finns inget kommando \"imports\""), shell.errors());
        assertEquals(Exit.USAGE, shell.run("analyse", "profile", "--format", "docx"));
        assertTrue(shell.errors().contains("--format must be table, json, csv, xlsx, png, svg, pdf."), shell.errors());
        assertEquals(Exit.USAGE, shell.run("compile", "--out", "x"));
        assertTrue(shell.errors().contains("--unit") && shell.errors().contains("--all"), shell.errors());
        assertEquals(Exit.USAGE, shell.run("compile", "--all", "--unit", "Lund", "--out", "x"));
        assertTrue(shell.errors().contains("Choose one of --unit, --all"), shell.errors());
        assertEquals(Exit.USAGE, shell.run("list", "rounds", "--locale", "fi"));
        assertTrue(shell.errors().contains("--locale must be sv, en."), shell.errors());
        assertEquals(Exit.USAGE, shell.run("withdraw", "first"));
        assertTrue(shell.errors().contains("BATCH must be a whole number"), shell.errors());
    }

    @Test
    void helpTellsTheExitCodesAndTheVersionIsThePrograms() {
        assertEquals(Exit.DONE, shell.runBare("--help"));
        assertTrue(shell.output().contains("Wrong usage"), shell.output());
        assertEquals(Exit.DONE, shell.runBare("--version"));
        assertEquals("Digikomp 1.2.3", shell.output().strip());
    }
}
