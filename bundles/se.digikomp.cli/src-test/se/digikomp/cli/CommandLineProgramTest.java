package se.digikomp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.standard.DistributionAnalysis;
import se.digikomp.analysis.standard.ProfileAnalysis;
import se.digikomp.analysis.testkit.FolderContribution;
import se.digikomp.session.DataFolder;
import se.digikomp.session.Demonstration;
import se.digikomp.session.Session;
import se.digikomp.store.Progress;

/** The commands as a person gives them, one data folder a test. */
class CommandLineProgramTest {

    private static final Path STANDARD = Path.of("../se.digikomp.analysis.standard");
    private static final String ID = "se.digikomp.analysis.standard.";
    private static final Analyses ANALYSES = Analyses.of(List.of(
            new FolderContribution(STANDARD, DistributionAnalysis::new).descriptor(ID + "distribution"),
            new FolderContribution(STANDARD, ProfileAnalysis::new).descriptor(ID + "profile")));

    @TempDir
    private Path folder;
    private Path data;
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void nameTheDataFolder() {
        data = folder.resolve("data");
    }

    @Test
    void anExtractIsImportedOnceAndItsRejectedRowsAreNamed() throws IOException {
        String file = extract("extract-2019.csv");

        assertEquals(Exit.DONE, run("import", file, "--round", "2019", "--json"));
        JsonObject outcome = JsonParser.parseString(output()).getAsJsonObject();
        JsonArray rejected = outcome.getAsJsonArray("rejected");
        assertEquals(665, outcome.get("new").getAsInt());
        assertEquals(1, outcome.get("duplicates").getAsInt());
        assertEquals(5, rejected.size());
        assertEquals(81, rejected.get(0).getAsJsonObject().get("line").getAsInt());
        assertTrue(rejected.get(0).getAsJsonObject().get("column").getAsString().startsWith("211"));

        assertEquals(Exit.REFUSED, run("import", file, "--round", "2019"));
        assertEquals(Exit.DONE, run("list", "batches", "--json"));
        assertEquals(1, JsonParser.parseString(output()).getAsJsonArray().size());
    }

    @Test
    void theOtherDialectIsReadAsVersionOneAndCanBeWithdrawn() throws IOException {
        String file = extract("extract-2018.csv");

        assertEquals(Exit.DONE, run("import", file, "--round", "2018", "--json"));
        assertEquals(366, JsonParser.parseString(output()).getAsJsonObject().get("new").getAsInt());
        assertEquals(Exit.DONE, run("list", "rounds", "--json"));
        assertEquals("1", JsonParser.parseString(output()).getAsJsonArray().get(0).getAsJsonObject().get("version")
                .getAsString());
        assertEquals(Exit.DONE, run("withdraw", "1"));
        assertEquals(Exit.REFUSED, run("withdraw", "1"));
        assertEquals(Exit.DONE, run("import", file, "--round", "2018"));
    }

    @Test
    void strictAndDryRunsTakeNothing() throws IOException {
        String file = extract("extract-2019.csv");

        assertEquals(Exit.DONE, run("import", file, "--round", "2019", "--dry-run"));
        assertEquals(Exit.REFUSED, run("import", file, "--round", "2019", "--strict"));
        assertEquals(Exit.DONE, run("list", "batches", "--json"));
        assertEquals(0, JsonParser.parseString(output()).getAsJsonArray().size());
    }

    @Test
    void analysesAreWrittenForProgramsAndForPeople() {
        loadDemonstration();

        assertEquals(Exit.DONE, run("analyse", "distribution", "--unit", "Ystads kommun", "--round", "2019", "--format",
                "json"));
        JsonObject result = JsonParser.parseString(output()).getAsJsonObject();
        assertEquals(ID + "distribution", result.get("analysis").getAsString());
        assertEquals("2019", result.getAsJsonObject("provenance").get("round").getAsString());
        assertFalse(result.getAsJsonArray("blocks").isEmpty());
        assertEquals(Exit.DONE, run("analyse", "profile", "--cooperation", "skåne sydost", "--locale", "sv"));
        assertTrue(output().contains("Region Skåne"), output());
    }

    @Test
    void aLibraryThatIsTooSmallIsRefusedWithAReason() {
        loadDemonstration();

        assertEquals(Exit.REFUSED, run("analyse", "distribution", "--unit", "Skurup"));
        assertEquals(Exit.REFUSED, run("compile", "--unit", "Skurup", "--out", folder.resolve("o").toString()));
        assertTrue(output().contains("Skurup: no compilation"), output());
    }

    @Test
    void aCompilationIsWrittenAsPdfAndWorkbook() throws IOException {
        loadDemonstration();

        assertEquals(Exit.DONE, run("compile", "--unit", "Ystad", "--round", "2019", "--locale", "sv", "--out",
                folder.resolve("o").toString()));
        assertTrue(Files.size(folder.resolve("o/Ystad-2019.pdf")) > 20_000);
        assertTrue(Files.size(folder.resolve("o/Ystad-2019.xlsx")) > 5_000);
    }

    @Test
    void wrongUsageIsExplainedInTheUsersLanguage() {
        assertEquals(Exit.USAGE, run("import", "--locale", "sv"));
        assertTrue(errors().contains("Saknas: FILE"), errors());
        assertEquals(Exit.USAGE, run("analyse", "distribution", "--colour", "red"));
        assertTrue(errors().contains("--colour"), errors());
        assertEquals(Exit.USAGE, run("import", "no-such-file.csv", "--round", "x"));
        assertEquals(Exit.DONE, run("import", "--help", "--locale", "sv"));
        assertTrue(output().contains("Läser in ett uttag"), output());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailureOfTheWorld() throws IOException {
        Files.writeString(data, "a file where the folder should be");

        assertEquals(Exit.FAILED, run("list", "rounds"));
        assertFalse(errors().contains("\tat "), errors());
    }

    private void loadDemonstration() {
        try (Session session = Session.open(new DataFolder(data), ANALYSES)) {
            new Demonstration(session).load(Progress.NONE);
        }
    }

    private int run(String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.ENGLISH);
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        return new CommandLineProgram(console, at -> Session.open(at, ANALYSES)).run(all);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String extract(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream content = Demonstration.class.getResourceAsStream(name)) {
            Files.copy(content, file);
        }
        return file.toString();
    }
}
