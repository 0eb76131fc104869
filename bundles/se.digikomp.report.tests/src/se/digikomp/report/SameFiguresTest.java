package se.digikomp.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column.Style;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Numbers;

/** Every format has every figure of a result and how many stand behind it, and says which are not shown. */
class SameFiguresTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @ParameterizedTest
    @ValueSource(strings = { "distribution", "profile", "benchmark", "heatmap", "uncertainty" })
    void aLineOfCsvIsAFigure(String analysis) {
        GuardedResult result = result(analysis);
        List<String> expected = rows(result).stream().flatMap(row -> row.cells().stream().map(cell -> line(row, cell)))
                .sorted().toList();

        List<String> found = text(result, ResultFormat.CSV).lines().skip(1).map(line -> line.split(";", -1))
                .filter(fields -> !fields[2].isEmpty())
                .map(fields -> String.join("|", fields[1], fields[2], fields[6], fields[7], fields[8])).sorted()
                .toList();

        assertEquals(expected, found);
    }

    @ParameterizedTest
    @ValueSource(strings = { "distribution", "profile", "benchmark", "heatmap", "uncertainty" })
    void aWorkbookHasTheFiguresAsNumbersAndTheirBases(String analysis) throws IOException {
        GuardedResult result = result(analysis);

        List<Object> found = cells(result);

        for (Cell cell : rows(result).stream().flatMap(row -> row.cells().stream()).toList()) {
            switch (cell) {
                case Cell.Value(double number, int base) -> {
                    assertTrue(found.contains(number), () -> number + " is missing");
                    assertTrue(found.contains((double) base), () -> "n = " + base + " is missing");
                }
                case Cell.Interval(double low, double high, int base) -> assertTrue(
                        Stream.of(Style.values()).anyMatch(style -> found.contains(swedish(low, high, style))),
                        () -> low + " to " + high + " is missing");
                case Cell.Withheld withheld -> assertTrue(found.contains("visas inte"), "withheld");
                case Cell.Empty empty -> assertTrue(found.contains(""), "empty");
            }
        }
        long withheld = rows(result).stream().flatMap(row -> row.cells().stream())
                .filter(Cell.Withheld.class::isInstance).count();
        assertEquals(withheld, found.stream().filter("visas inte"::equals).count());
    }

    @Test
    void aWorkbookSaysWhoseAnswersItShowsAndWhatIsToBeKnownOfThem() throws IOException {
        GuardedResult result = result("benchmark");

        List<Object> found = cells(result);

        assertTrue(found.contains("Ystad"), "whose answers");
        assertTrue(found.contains("15"), "how many they are");
        result.notes().forEach(note -> assertTrue(found.contains(note.in(SWEDISH)), note::toString));
    }

    @Test
    void theTableSaysHowManyStandBehindEachStatement() {
        List<String> lines = text(result("distribution"), ResultFormat.TABLE).lines().toList();

        assertTrue(lines.stream().anyMatch(line -> line.matches(" +1 +2 +3 +4 +5 +6 +7 +n")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.matches("111 .* 15")), lines::toString);
    }

    @Test
    void basesStandBesideEachFigureWhereARowHasSeveral() {
        List<String> lines = text(result("profile"), ResultFormat.TABLE).lines().toList();

        assertTrue(lines.stream().anyMatch(line -> line.matches(" +Ystad +n +Skåne Sydost.* +n +Region Skåne.* +n")),
                lines::toString);
    }

    @Test
    void headingsOfRowsAreInEveryFormatThatIsText() {
        GuardedResult result = result("benchmark");
        String heading = "Informations- och datakunskap";

        assertTrue(rows(result).stream().anyMatch(row -> row.group().in(SWEDISH).contains(heading)), "has headings");
        for (ResultFormat format : List.of(ResultFormat.TABLE, ResultFormat.CSV, ResultFormat.JSON)) {
            assertTrue(text(result, format).contains(heading), format::name);
        }
    }

    @Test
    void theTableHasNoFigureThatIsWithheld() {
        GuardedResult region = result("heatmap", Selection.region(Demonstration.snapshot(15).territory()));

        assertFalse(text(region, ResultFormat.CSV).contains("Skurup;1;"), "four people answered in Skurup");
        assertFalse(text(region, ResultFormat.SVG).contains(">Skurup<"), "nor in a picture");
    }

    private static String line(Row row, Cell cell) {
        List<String> figure = switch (cell) {
            case Cell.Value(double number, int base) -> List.of(plain(number), Integer.toString(base), "");
            case Cell.Interval(double low, double high, int base) ->
                List.of(plain(low) + "–" + plain(high), Integer.toString(base), "");
            case Cell.Withheld withheld -> List.of("", "", withheld.reason().in(SWEDISH));
            case Cell.Empty empty -> List.of("", "", "");
        };
        return String.join("|", row.group().in(SWEDISH), row.key(), String.join("|", figure));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number))
                : Double.toString(number).replace('.', ',');
    }

    private static String swedish(double low, double high, Style style) {
        return new Numbers(SWEDISH).range(low, high, style);
    }

    private static List<Object> cells(GuardedResult result) throws IOException {
        byte[] bytes = new ResultWriter(SWEDISH).write(result, ResultFormat.XLSX);
        List<Object> cells = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.openStream().forEach(row -> row.stream().filter(cell -> cell != null)
                        .forEach(cell -> cells.add(cell.getValue() instanceof Number number ? number.doubleValue()
                                : cell.getText())));
            }
        }
        return cells;
    }

    private static List<Row> rows(GuardedResult result) {
        return result.blocks().stream().flatMap(block -> switch (block) {
            case Block.Table table -> table.rows().stream();
            case Block.Distribution distribution -> distribution.rows().stream();
            case Block.Series series -> series.rows().stream();
            case Block.Matrix matrix -> matrix.rows().stream();
            case Block.Paragraph paragraph -> Stream.<Row>empty();
        }).toList();
    }

    private static String text(GuardedResult result, ResultFormat format) {
        return new String(new ResultWriter(SWEDISH).write(result, format), StandardCharsets.UTF_8);
    }

    private static GuardedResult result(String analysis) {
        return result(analysis, Selection.of(Demonstration.YSTAD));
    }

    private static GuardedResult result(String analysis, Selection selection) {
        Snapshot snapshot = Demonstration.snapshot(15);
        Outcome outcome = Demonstration.runner().run(Demonstration.analyses().find(analysis).orElseThrow(), snapshot,
                selection, Map.of(), Progress.NONE);
        return assertInstanceOf(Outcome.Done.class, outcome, outcome::toString).result();
    }
}
