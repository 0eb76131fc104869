package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** What was kept comes back as it was, whatever kinds of blocks and cells it has. */
class ResultArchiveTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<Column> COLUMNS = List.of(
            new Column("a", Text.of("Ä", "A"), Column.Style.PERCENT),
            new Column("b", Text.of("B"), Column.Style.COUNT));
    private static final List<Row> ROWS = List.of(
            new Row("r", Text.of("Rad", "Row"), List.of(Cell.value(2.5, 15), new Cell.Interval(1, 3, 15))),
            new Row("s", Text.of("S"), Text.of("Grupp"), List.of(Cell.value(1, 4), Cell.empty())));

    @TempDir
    private Path folder;

    private static GuardedResult result() {
        Result result = Result.of(new Block.Table(Text.of("T"), COLUMNS, ROWS),
                new Block.Distribution(Text.of("D"), new Scale(2, Text.EMPTY, Text.EMPTY), ROWS),
                new Block.Series(Text.of("S"), new Axis(Text.of("m"), 1, 7), COLUMNS, ROWS),
                new Block.Matrix(Text.of("M"), new Axis(Text.of("m"), 1, 7), COLUMNS, ROWS),
                new Block.Paragraph(Text.of("P"), Text.of("ord", "words")));
        return assertInstanceOf(Outcome.Done.class, new Probe(input -> result)
                .run(new Region(1).unit("A", 15, 3).unit("B", 4, 2), Map.of("whole", "7"))).result();
    }

    @Test
    void aKeptResultComesBackAsItWasWithEverythingItRestsOn() {
        GuardedResult result = result();
        new ResultArchive(folder.resolve("results")).keep("Våren / 2026?", result, NOW);

        KeptResult kept = new ResultArchive(folder.resolve("results")).find("Våren / 2026?").orElseThrow();

        assertEquals("Våren / 2026?", kept.name());
        assertEquals(NOW, kept.kept());
        assertEquals(result.blocks(), kept.result().blocks());
        assertEquals(result.provenance(), kept.result().provenance());
        assertEquals(result.withheld(), kept.result().withheld());
        assertEquals(result.notes(), kept.result().notes());
        assertEquals(result.footing(), kept.result().footing());
    }

    @Test
    void whatDisclosureControlWithheldIsNotInTheFile() throws IOException {
        new ResultArchive(folder).keep("small", result(), NOW);
        assertEquals(false, Files.readString(folder.resolve("small.json")).contains("\"base\": 4"));
    }

    @Test
    void aRenamedResultKeepsItsContentAndItsTime() {
        ResultArchive archive = new ResultArchive(folder);
        archive.keep("a", result(), NOW);
        archive.keep("b", result(), NOW.plusSeconds(1));

        archive.rename("a", " c/d ");
        archive.rename("b", "b");

        assertEquals(List.of("b", "c/d"), archive.all().stream().map(KeptResult::name).toList());
        assertEquals(NOW, archive.find("c/d").orElseThrow().kept());
        assertThrows(IllegalArgumentException.class, () -> archive.rename("a", "e"));
        assertThrows(IllegalArgumentException.class, () -> archive.rename("b", " "));
        assertEquals(2, archive.all().size());
    }

    @Test
    void aRemovedResultIsGoneAndTheOthersStay() {
        ResultArchive archive = new ResultArchive(folder);
        archive.keep("a", result(), NOW);
        archive.keep("b", result(), NOW);

        archive.remove("a");
        archive.remove("a");

        assertEquals(List.of("b"), archive.all().stream().map(KeptResult::name).toList());
    }

    @Test
    void resultsAreListedByNameAndTheLatestOfANameCounts() {
        ResultArchive archive = new ResultArchive(folder);
        archive.keep("b", result(), NOW);
        archive.keep("a", result(), NOW);
        archive.keep("b", result(), NOW.plusSeconds(1));
        assertEquals(List.of("a", "b"), archive.all().stream().map(KeptResult::name).toList());
        assertEquals(NOW.plusSeconds(1), archive.find("b").orElseThrow().kept());
        assertEquals(Optional.empty(), archive.find("c"));
    }

    @Test
    void aFileThatIsNoResultIsNamed() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"name\":");
        ArchiveException broken = assertThrows(ArchiveException.class, () -> new ResultArchive(folder).find("broken"));
        assertEquals(folder.resolve("broken.json").toString(), broken.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new ResultArchive(folder).keep(" ", result(), NOW));
    }
}
