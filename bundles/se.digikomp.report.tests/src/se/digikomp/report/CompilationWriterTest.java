package se.digikomp.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.Footing;
import se.digikomp.store.ReleaseLog;

/** How compilations leave the workbench. */
class CompilationWriterTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final Set<DocumentFormat> WORKBOOK = EnumSet.of(DocumentFormat.XLSX);

    @TempDir
    Path folder;

    private final Releases releases = new Releases();
    private final CompilationWriter writer = new CompilationWriter(releases,
            Clock.fixed(Demonstration.NOW, ZoneOffset.UTC));

    @Test
    void everyFileIsEnteredInTheReleaseLogWithTheUnitsBehindIt() {
        Delivery delivery = writer.write(Demonstration.ystad(15), folder, SWEDISH, EnumSet.allOf(DocumentFormat.class));

        assertEquals(List.of(folder.resolve("Ystad-2019.pdf"), folder.resolve("Ystad-2019.xlsx")),
                assertInstanceOf(Delivery.Written.class, delivery).files());
        assertEquals(List.of("compilation.pdf", "compilation.xlsx"),
                releases.entries.stream().map(ReleaseLog.Release::kind).toList());
        assertEquals(Set.of("1270", "1281", "1286"), releases.entries.getFirst().units());
        assertEquals(15, releases.entries.getFirst().base());
    }

    @Test
    void aReleaseThatDiffersByFewRespondentsIsRefused() {
        writer.write(Demonstration.ystad(15), folder, SWEDISH, WORKBOOK);

        Delivery delivery = writer.write(Demonstration.ystad(17), folder, SWEDISH, WORKBOOK);

        String reason = assertInstanceOf(Delivery.Refused.class, delivery).reason().in(SWEDISH);
        assertTrue(
                reason.startsWith(
                        "Ystad: svaren har ändrats sedan Ystad-2019.xlsx lämnades ut. Då fanns 15 svar, nu finns 17."),
                reason);
        assertEquals(1, releases.entries.size());
    }

    @Test
    void aReleaseOfTheSameRespondentsOrOfManyMoreIsFine() {
        writer.write(Demonstration.ystad(15), folder, SWEDISH, WORKBOOK);

        assertInstanceOf(Delivery.Written.class, writer.write(Demonstration.ystad(15), folder, SWEDISH, WORKBOOK));
        assertInstanceOf(Delivery.Written.class, writer.write(Demonstration.ystad(30), folder, SWEDISH, WORKBOOK));
    }

    @Test
    void enoughLateResponsesAreRefusedWhereFewOfThemAnsweredAStatement() {
        writer.write(Demonstration.ystad(15), folder, SWEDISH, WORKBOOK);

        assertInstanceOf(Delivery.Refused.class, writer.write(Demonstration.ystad(20), folder, SWEDISH, WORKBOOK));
    }

    @Test
    void aLibraryIsRefusedWhereTheRestOfItsRegionDiffersByFew() {
        writer.write(Demonstration.ystad(15), folder, SWEDISH, WORKBOOK);
        Compilation tomelilla = ((Assembly.Ready) Demonstration.compiler().compile(Demonstration.snapshot(17),
                Demonstration.snapshot(17).territory().unit("1270").orElseThrow(), Progress.NONE)).compilation();

        Delivery delivery = writer.write(tomelilla, folder, SWEDISH, WORKBOOK);

        String reason = assertInstanceOf(Delivery.Refused.class, delivery).reason().in(SWEDISH);
        assertTrue(reason.startsWith("Ystad:"), reason);
    }

    @Test
    void groupsByBackgroundAreReleasedOfOneStateOnly() {
        Compilation once = Demonstration.ystad(15);
        Footing split = new Footing(once.footing().libraries(), new TreeSet<>(Set.of("title")));
        ReleaseGate gate = new ReleaseGate(releases, Clock.fixed(Demonstration.NOW, ZoneOffset.UTC));
        gate.enter(once.provenance(), split, "crosstab.csv", "titles.csv");

        assertEquals(Optional.empty(), gate.refusal(once.provenance(), split));
        assertEquals(Optional.empty(), gate.refusal(Demonstration.ystad(30).provenance(), once.footing()));
        assertTrue(gate.refusal(Demonstration.ystad(30).provenance(), split).orElseThrow().in(SWEDISH)
                .contains("titles.csv"));
    }

    @Test
    void anotherLibraryOfTheSameNameGetsItsCodeIntoTheFileName() {
        releases.add(
                new ReleaseLog.Release(Demonstration.NOW, "2019", "compilation.xlsx", "9999", Map.of(), 20, "",
                        "5/50", Set.of(), "Ystad-2019.xlsx"));

        Delivery delivery = writer.write(Demonstration.ystad(15), folder, SWEDISH, WORKBOOK);

        assertEquals("Ystad-1286-2019.xlsx",
                assertInstanceOf(Delivery.Written.class, delivery).files().getFirst().getFileName().toString());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndNothingIsEntered() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThrows(ReportException.class,
                () -> writer.write(Demonstration.ystad(15), file.resolve("below"), SWEDISH, WORKBOOK));
        assertTrue(releases.entries.isEmpty());
    }

    @Test
    void noDraftIsLeftBehind() throws IOException {
        writer.write(Demonstration.ystad(15), folder, SWEDISH, WORKBOOK);

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("Ystad-2019.xlsx")), files.toList());
        }
    }

    @Test
    void theWorkbookHoldsNumbersInSheetsOfTheReadersLanguage() throws IOException {
        writer.write(Demonstration.ystad(15), folder, SWEDISH, WORKBOOK);

        try (ReadableWorkbook workbook = new ReadableWorkbook(folder.resolve("Ystad-2019.xlsx").toFile())) {
            assertEquals(List.of("I korthet", "Påståenden", "Områden", "Kompetenser", "Visas inte", "Metod"),
                    workbook.getSheets().map(Sheet::getName).toList());
            Sheet statements = workbook.findSheet("Påståenden").orElseThrow();
            assertEquals(25, statements.read().size());
            assertEquals(15, statements.read().get(1).getCellAsNumber(10).orElseThrow().intValue());
        }
    }

    /** A log in memory. */
    private static final class Releases implements ReleaseLog {
        private final List<Release> entries = new ArrayList<>();

        @Override
        public List<Release> of(String round) {
            return entries.stream().filter(release -> release.round().equals(round)).toList().reversed();
        }

        @Override
        public void add(Release release) {
            entries.add(release);
        }
    }
}
