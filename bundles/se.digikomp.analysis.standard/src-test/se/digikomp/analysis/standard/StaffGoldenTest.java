package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.digikomp.analysis.standard.Golden.assertCell;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;

/** What is said of a whole staff agrees with working it out from the rows. */
class StaffGoldenTest {

    private static final List<String> YSTAD = List.of("ystad");

    static List<Golden> both() {
        return Golden.both();
    }

    private static Golden of2019() {
        return new Golden(new Extract());
    }

    private static void assertInterval(double low, double high, Cell cell, String where) {
        Cell.Interval interval = assertInstanceOf(Cell.Interval.class, cell, where);
        assertEquals(low, interval.low(), 1e-9, where);
        assertEquals(high, interval.high(), 1e-9, where);
    }

    @ParameterizedTest
    @MethodSource("both")
    void boundsLetTheSilentAnswerLowestAndHighest(Golden golden) {
        int staff = golden.extract().staff("ystad");
        for (Row row : Golden.rows(golden.run(new UncertaintyAnalysis(), golden.ystad()).getFirst())) {
            List<Integer> given = golden.given(YSTAD, row.key());
            int silent = staff - given.size();
            double high = given.stream().filter(answer -> answer >= 6).count();
            double sum = given.stream().mapToInt(Integer::intValue).sum();
            assertCell(high / given.size(), given.size(), row.cells().get(1), row.key());
            assertInterval(high / staff, (high + silent) / staff, row.cells().get(2), row.key());
            assertInterval((sum + silent) / staff, (sum + 7 * silent) / staff, row.cells().get(5), row.key());
        }
    }

    @Test
    void theExactIntervalIsThatOfTheTable() {
        Golden golden = of2019();
        List<Block> blocks = golden.run(new UncertaintyAnalysis(), golden.ystad(), Map.of("staff", "16"));
        Row row = Golden.rows(blocks.getFirst()).stream()
                .filter(one -> golden.given(YSTAD, one.key()).stream().filter(answer -> answer >= 6).count() == 7
                        && golden.given(YSTAD, one.key()).size() == 15)
                .findFirst().orElseThrow();
        assertInterval(7 / 16.0, 8 / 16.0, row.cells().get(3), row.key());
        assertTrue(((Block.Paragraph) blocks.getLast()).text().in(Locale.ENGLISH).startsWith("15 of 16 "));
    }

    @Test
    void withoutAStaffOnlyAWideIntervalIsShown() {
        Golden golden = of2019();
        List<Block> blocks = golden.run(new UncertaintyAnalysis(), golden.ystad(), Map.of("staff", "3"));
        Row row = Golden.rows(blocks.getFirst()).getFirst();
        assertInstanceOf(Cell.Empty.class, row.cells().get(2));
        assertInstanceOf(Cell.Interval.class, row.cells().get(3));
        assertTrue(((Block.Paragraph) blocks.getLast()).text().in(Locale.ENGLISH).contains("not known"));
    }

    @ParameterizedTest
    @MethodSource("both")
    void theRegionsRateIsThatOfTheLibrariesShown(Golden golden) {
        List<Row> rates = Golden.rows(golden.run(new QualityAnalysis(), golden.region()).getFirst());
        List<String> shown = golden.extract().shown(golden.extract().units());
        assertEquals(shown.size() + 1, rates.size());
        long responses = golden.extract().rows().stream().filter(line -> shown.contains(line.unit())).count();
        int staff = shown.stream().mapToInt(golden.extract()::staff).sum();
        assertCell(responses, (int) responses, rates.getLast().cells().get(0), "responses");
        assertCell(staff, (int) responses, rates.getLast().cells().get(1), "staff");
        assertCell((double) responses / staff, (int) responses, rates.getLast().cells().get(2), "rate");
    }

    @ParameterizedTest
    @MethodSource("both")
    void missingAnswersAreCountedByStatement(Golden golden) {
        for (Row row : Golden.rows(golden.run(new QualityAnalysis(), golden.ystad()).get(1))) {
            List<Integer> answers = golden.extract().answers("ystad", row.key());
            long missing = answers.stream().filter(answer -> answer == 0).count();
            assertCell(missing, answers.size(), row.cells().get(1), row.key());
            assertCell((double) missing / answers.size(), answers.size(), row.cells().get(2), row.key());
        }
    }
}
