package se.digikomp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.session.Session;

/** What answers say is printed and written, as far as disclosure control lets it. */
class ResultCommandsTest {

    @TempDir
    private static Path folder;
    private static Shell shell;

    @BeforeAll
    static void loadDemonstration() {
        shell = new Shell(folder);
        shell.loadDemonstration();
    }

    @Test
    void analysesAreWrittenForProgramsAndForPeople() {
        assertEquals(Exit.DONE,
                shell.run("analyse", "distribution", "--unit", "Ystads kommun", "--round", "2019", "--format",
                        "json"));
        JsonObject result = shell.json().getAsJsonObject();
        assertEquals("se.digikomp.analysis.standard.distribution", result.get("analysis").getAsString());
        assertEquals("2019", result.getAsJsonObject("provenance").get("round").getAsString());
        assertFalse(result.getAsJsonArray("blocks").isEmpty());
        assertEquals(Exit.DONE, shell.run("analyse", "profile", "--cooperation", "skåne sydost", "--locale", "sv"));
        assertTrue(shell.output().contains("Region Skåne"), shell.output());
    }

    @Test
    void aTrendGoesThroughTheRoundsThatAreNamedWhateverTheirOrder() {
        assertEquals(Exit.DONE, shell.run("analyse", "trend", "--round", "2018", "--round", "2019", "--unit", "Ystad"),
                shell.errors());
        String found = shell.output();
        assertTrue(found.contains("Respondents: 2018 (8), 2019 (15)."), found);
        assertTrue(found.contains("· round 2018, 2019 ·"), found);
        assertTrue(found.lines().anyMatch(line -> line.strip().matches("2018 +n +2019 +n")), "rounds side by side");
        assertEquals(Exit.DONE, shell.run("analyse", "trend", "--round", "2019", "--round", "2018", "--unit", "Ystad"));
        assertEquals(found, shell.output());
    }

    @Test
    void anOptionGivenTwiceIsNamed() {
        assertEquals(Exit.USAGE, shell.run("analyse", "trend", "--cooperation", "a", "--cooperation", "b"));
        assertTrue(shell.errors().contains("--cooperation may be given once only."), shell.errors());
    }

    @Test
    void aLibraryThatIsTooSmallIsRefusedWithAReason() {
        assertEquals(Exit.REFUSED, shell.run("analyse", "distribution", "--unit", "Skurup"));
        assertEquals(Exit.REFUSED, shell.run("compile", "--unit", "Skurup", "--out", folder.resolve("o").toString()));
        assertTrue(shell.output().contains("Skurup: no compilation"), shell.output());
    }

    @Test
    void aCompilationIsWrittenAsPdfAndWorkbook() throws IOException {
        assertEquals(Exit.DONE, shell.run("compile", "--unit", "Ystad", "--round", "2019", "--locale", "sv", "--out",
                folder.resolve("o").toString()));
        assertTrue(Files.size(folder.resolve("o/Ystad-2019.pdf")) > 20_000);
        assertTrue(Files.size(folder.resolve("o/Ystad-2019.xlsx")) > 5_000);
    }

    @Test
    void compilingSeveralSaysWhyALibraryHasNone() {
        assertEquals(Exit.REFUSED, shell.run("compile", "--unit", "Skurup", "--unit", "Perstorp", "--unit", "Malmö",
                "--round", "2019", "--locale", "sv", "--out", folder.resolve("several").toString()));

        assertTrue(shell.output().contains("Skurup: ingen sammanställning. Skurup: 4 svar."), shell.output());
        assertTrue(shell.output().contains("Perstorp: ingen sammanställning. Perstorp: 3 svar."), shell.output());
        assertTrue(Files.exists(folder.resolve("several/Malmö-2019.pdf")));
        assertFalse(Files.exists(folder.resolve("several/Skurup-2019.pdf")));
    }

    @Test
    void aResultMayGoToAFile() throws IOException {
        Path file = folder.resolve("ystad.csv");

        assertEquals(Exit.DONE,
                shell.run("analyse", "distribution", "--unit", "1286", "--format", "csv", "--out", file.toString()));

        assertTrue(Files.readString(file).contains("311"));
        assertEquals("", shell.output());
    }

    @Test
    void aResultBecomesAPictureWithoutADisplay() throws IOException {
        for (String format : List.of("png", "svg", "pdf")) {
            Path file = folder.resolve("ystad-picture." + format);

            assertEquals(Exit.DONE, shell.run("analyse", "distribution", "--unit", "Ystad", "--round", "2019",
                    "--format", format, "--out", file.toString()), shell.errors());
            assertTrue(Files.size(file) > 10_000, format);
        }
        assertEquals(4 * 450, ImageIO.read(folder.resolve("ystad-picture.png").toFile()).getWidth());
        String lines = Files.readString(folder.resolve("ystad-picture.svg"));
        assertTrue(lines.contains("Ystad (15 responses) · 2019. Self-rated confidence. Demonstration."), lines);
        assertTrue(lines.contains(">111<"), "the statements stand in the picture");
        assertTrue(Files.readString(folder.resolve("ystad-picture.pdf"), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
    }

    @Test
    void picturesAreEnteredInTheReleaseLogAndAreNotForTheTerminal() {
        Path file = folder.resolve("logged.png");

        assertEquals(Exit.DONE, shell.run("analyse", "profile", "--unit", "Lund", "--round", "2019", "--format", "png",
                "--out", file.toString()), shell.errors());
        try (Session session = shell.session()) {
            assertTrue(session.store().releases().of("2019").stream()
                    .anyMatch(release -> release.file().equals("logged.png")));
        }
        assertEquals(Exit.USAGE, shell.run("analyse", "profile", "--format", "png"));
        assertTrue(shell.errors().contains("png"), shell.errors());
        assertEquals(Exit.DONE, shell.run("analyse", "profile", "--unit", "Lund", "--round", "2019", "--format",
                "svg"));
        assertTrue(shell.output().startsWith("<svg"), shell.output());
    }

    @Test
    void aWorkbookThatCannotBeWrittenFailsForItsLibraryAlone() throws IOException {
        Files.createDirectories(folder.resolve("blocked/Lund-2019.pdf/in-the-way"));

        assertEquals(Exit.FAILED, shell.run("compile", "--unit", "Lund", "--unit", "Ystad", "--out",
                folder.resolve("blocked").toString()));

        assertTrue(shell.output().contains("Lund: not written."), shell.output());
        assertTrue(Files.exists(folder.resolve("blocked/Ystad-2019.pdf")));
    }

    @Test
    void aResultIsKeptListedReprintedAndRunAgain() {
        assertEquals(Exit.DONE, shell.run("analyse", "distribution", "--unit", "Ystad", "--round", "2019", "--format",
                "json", "--keep", "Ystad våren"));
        String first = shell.output();
        assertEquals(Exit.DONE, shell.run("list", "results", "--json"));
        JsonObject listed = shell.json().getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("Ystad våren", listed.get("name").getAsString());
        assertEquals("2019", listed.get("round").getAsString());
        assertEquals(Exit.DONE, shell.run("analyse", "--reprint", "Ystad våren", "--format", "json"));
        assertEquals(first, shell.output());
        assertEquals(Exit.DONE, shell.run("analyse", "--rerun", "Ystad våren", "--round", "2018", "--format", "json"));
        JsonObject again = shell.json().getAsJsonObject().getAsJsonObject("provenance");
        assertEquals("2018", again.get("round").getAsString());
        assertEquals(Exit.USAGE, shell.run("analyse", "--reprint", "Ystad hösten"));
        assertEquals(Exit.USAGE, shell.run("analyse", "distribution", "--rerun", "Ystad våren"));
    }

    @Test
    void analysesAreListedWithTheirParametersAndDefaults() {
        assertEquals(Exit.DONE, shell.run("list", "analyses"));
        assertTrue(shell.output().contains("order=questionnaire"), shell.output());
    }

    @Test
    void aKeptSelectionIsAnalysedByItsName() {
        try (Session session = shell.session()) {
            Snapshot snapshot = session.snapshot(session.store().responses().round("2019").orElseThrow());
            session.selections().keep("Öster om ån",
                    Selection.of(List.of(snapshot.territory().unit("1286").orElseThrow(),
                            snapshot.territory().unit("1270").orElseThrow())));
        }

        assertEquals(Exit.DONE, shell.run("analyse", "distribution", "--selection", "Öster om ån", "--format", "json"));
        assertEquals("ad-hoc",
                shell.json().getAsJsonObject().getAsJsonObject("provenance").get("selection").getAsString());
        assertEquals(Exit.USAGE, shell.run("analyse", "distribution", "--selection", "none", "--unit", "Ystad"));
        assertEquals(Exit.USAGE, shell.run("analyse", "distribution", "--selection", "none"));
        assertTrue(shell.errors().contains("Öster om ån"), shell.errors());
    }

    @Test
    void aSplitGivesAFileForEachGroupThatMayBeShownAndReasonsForTheOthers() {
        Path file = folder.resolve("parts").resolve("titles.csv");
        assertTrue(file.getParent().toFile().mkdirs());
        String question = "titel";

        assertEquals(Exit.DONE, shell.run("analyse", "distribution", "--round", "2019", "--split", question, "--format",
                "csv", "--out", file.toString()));
        assertTrue(Files.exists(file.resolveSibling("titles-chef.csv")), shell.output());
        assertFalse(Files.exists(file));
        assertEquals(Exit.DONE, shell.run("analyse", "distribution", "--round", "2019", "--cooperation",
                "Skåne Sydost", "--split", "unit", "--format", "csv", "--out", file.toString()));
        assertTrue(Files.exists(file.resolveSibling("titles-Ystad.csv")));
        assertTrue(shell.errors().contains("Skurup: 4 responses"), shell.errors());
        assertEquals(Exit.REFUSED, shell.run("analyse", "distribution", "--round", "2019", "--unit", "Ystad",
                "--split", question));
        assertEquals(Exit.USAGE, shell.run("analyse", "distribution", "--split", "colour"));
    }
}
