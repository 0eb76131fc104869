package se.digikomp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Extracts go in and come out again. */
class ImportCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void anExtractIsImportedOnceAndItsRejectedRowsAreNamed() throws IOException {
        String file = shell.extract("extract-2019.csv");

        assertEquals(Exit.DONE, shell.run("import", file, "--round", "2019", "--json"));
        JsonObject outcome = shell.json().getAsJsonObject();
        JsonArray rejected = outcome.getAsJsonArray("rejected");
        assertEquals(665, outcome.get("new").getAsInt());
        assertEquals(1, outcome.get("duplicates").getAsInt());
        assertEquals(5, rejected.size());
        assertEquals(81, rejected.get(0).getAsJsonObject().get("line").getAsInt());
        assertTrue(rejected.get(0).getAsJsonObject().get("column").getAsString().startsWith("211"));

        assertEquals(Exit.REFUSED, shell.run("import", file, "--round", "2019"));
        assertEquals(Exit.DONE, shell.run("list", "batches", "--json"));
        assertEquals(1, shell.json().getAsJsonArray().size());
    }

    @Test
    void theOtherDialectIsReadAsVersionOneAndCanBeWithdrawn() throws IOException {
        String file = shell.extract("extract-2018.csv");

        assertEquals(Exit.DONE, shell.run("import", file, "--round", "2018", "--json"));
        assertEquals(366, shell.json().getAsJsonObject().get("new").getAsInt());
        assertEquals(Exit.DONE, shell.run("list", "rounds", "--json"));
        assertEquals("1", shell.json().getAsJsonArray().get(0).getAsJsonObject().get("version")
                .getAsString());
        assertEquals(Exit.DONE, shell.run("withdraw", "1"));
        assertEquals(Exit.REFUSED, shell.run("withdraw", "1"));
        assertEquals(Exit.DONE, shell.run("import", file, "--round", "2018"));
    }

    @Test
    void strictAndDryRunsTakeNothing() throws IOException {
        String file = shell.extract("extract-2019.csv");

        assertEquals(Exit.DONE, shell.run("import", file, "--round", "2019", "--dry-run"));
        assertEquals(Exit.REFUSED, shell.run("import", file, "--round", "2019", "--strict"));
        assertEquals(Exit.DONE, shell.run("list", "batches", "--json"));
        assertEquals(0, shell.json().getAsJsonArray().size());
    }

    @Test
    void withoutARoundTheYearInTheFileNameIsTaken() throws IOException {
        assertEquals(Exit.DONE, shell.run("import", shell.extract("extract-2018.csv")));

        assertTrue(shell.errors().contains("Round 2018"), shell.errors());
        assertTrue(shell.errors().contains("version 1"), shell.errors());
    }

    @Test
    void aPersonMaySayWhatANameInTheFileMeans() throws IOException {
        String file = shell.extract("extract-2019.csv");

        assertEquals(Exit.DONE, shell.run("import", file, "--unit-name", "Kommun X=1286", "--json"));

        assertEquals(666, shell.json().getAsJsonObject().get("new").getAsInt());
    }

    @Test
    void aVersionThatAPersonNamesIsTakenAndWhatTheFileLacksIsSaid() throws IOException {
        assertEquals(Exit.DONE, shell.run("import", shell.extract("extract-2019.csv"), "--version", "1"));

        assertTrue(shell.errors().contains("version 1"), shell.errors());
        assertTrue(shell.output().contains("322"), shell.output());
    }

    @Test
    void aFileThatIsNoExtractIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("notes-2019.csv"), "when;what\n1 May;a walk\n");

        assertEquals(Exit.REFUSED, shell.run("import", file.toString()));

        assertTrue(shell.errors().contains("fit no published questionnaire"), shell.errors());
    }

    @Test
    void rowsWithAnAnswerOutsideItsScaleMayBeTakenWithoutThatAnswer() throws IOException {
        assertEquals(Exit.DONE,
                shell.run("import", shell.extract("extract-2019.csv"), "--outside-scale", "missing", "--json"));

        assertEquals(668, shell.json().getAsJsonObject().get("new").getAsInt());
        assertEquals(3, shell.json().getAsJsonObject().getAsJsonArray("warnings").size());
    }

    @Test
    void allRowsMayBelongToOneLibrary() throws IOException {
        assertEquals(Exit.DONE, shell.run("import", shell.extract("extract-2018.csv"), "--unit", "Ystads kommun"));

        assertEquals(Exit.DONE, shell.run("analyse", "distribution", "--unit", "Ystad", "--format", "json"));
        assertEquals(366, shell.json().getAsJsonObject().getAsJsonObject("provenance").get("base").getAsInt());
    }
}
