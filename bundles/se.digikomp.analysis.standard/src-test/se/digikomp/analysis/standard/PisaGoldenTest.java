package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.digikomp.analysis.standard.Golden.assertCell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Row;

/** What is said of 66,690 real respondents agrees with going through their answers one by one. */
class PisaGoldenTest {

    private static final Pisa PISA = Pisa.FILE;
    private static final List<String> CANADA = List.of("canada");
    private static final List<String> REST = Pisa.without("canada");

    private static List<Block> run(Analysis<?> analysis, Selection selection, Map<String, String> parameters) {
        return Golden.run(PISA.snapshot(), analysis, selection, parameters);
    }

    private static int[] all(String code) {
        return PISA.given(Pisa.COUNTRIES, code);
    }

    private static double mean(List<String> countries, String code) {
        return Plain.mean(PISA.given(countries, code));
    }

    @Test
    void everyRespondentIsRead() {
        assertEquals(Pisa.RESPONDENTS, PISA.snapshot().responses().size());
        assertEquals(23_515, Plain.count(all("101"), 2, 2), "Disagree with ST24Q01 in the source");
        assertEquals(15_152, Plain.count(all("213"), 4, 4), "Almost always to ST27Q13 in the source");
    }

    @Test
    void everyStepOfADistributionIsCounted() {
        List<Row> rows = run(new DistributionAnalysis(), PISA.all(), Map.of()).stream()
                .flatMap(block -> Golden.rows(block).stream()).toList();
        assertEquals(PISA.codes(), rows.stream().map(Row::key).toList());
        for (Row row : rows) {
            int[] given = all(row.key());
            for (int step = 1; step <= 4; step++) {
                assertCell(Plain.count(given, step, step), given.length, row.cells().get(step - 1), row.key());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void profileHeatMapAndCrossTabShowEachMeasure(Measure measure) {
        Map<String, String> chosen = Map.of("measure", measure.name().toLowerCase(Locale.ROOT), "high", "4", "low",
                "1");
        Block.Series areas = (Block.Series) run(new ProfileAnalysis(), PISA.country("canada"), chosen).getFirst();
        assertFigures(measure, areas.rows().get(0), CANADA);
        assertFigures(measure, areas.rows().get(1), List.of("states"));
        assertFigures(measure, areas.rows().get(2), REST);
        Map<String, String> byArea = Map.of("measure", measure.name().toLowerCase(Locale.ROOT), "high", "4", "low",
                "1", "level", "area");
        for (Analysis<?> analysis : List.of(new HeatMapAnalysis(), new CrossTabAnalysis())) {
            List<Row> rows = Golden.rows(run(analysis, PISA.all(), byArea).getFirst());
            assertEquals(Pisa.COUNTRIES, rows.subList(0, 3).stream().map(Row::key).toList());
            rows.subList(0, 3).forEach(row -> assertFigures(measure, row, List.of(row.key())));
            assertFigures(measure, rows.get(3), Pisa.COUNTRIES);
        }
    }

    private static void assertFigures(Measure measure, Row row, List<String> countries) {
        for (int area = 1; area <= 2; area++) {
            List<int[]> given = PISA.codes("" + area).stream().map(code -> PISA.given(countries, code)).toList();
            assertCell(given.stream().mapToDouble(answers -> Plain.figure(measure, answers, 4, 4, 1)).average()
                    .orElseThrow(), given.stream().mapToInt(answers -> answers.length).min().orElseThrow(),
                    row.cells().get(area - 1), row.key());
        }
    }

    @Test
    void aCountryStandsBesideTheOthersWithoutItself() {
        for (Row row : Golden.rows(run(new BenchmarkAnalysis(), PISA.country("canada"), Map.of()).getFirst())) {
            double own = mean(CANADA, row.key());
            int[] states = PISA.given(List.of("states"), row.key());
            int[] rest = PISA.given(REST, row.key());
            int answers = PISA.given(CANADA, row.key()).length;
            assertCell(own, answers, row.cells().get(0), row.key());
            assertCell(Plain.mean(states), states.length, row.cells().get(1), row.key());
            assertCell(own - Plain.mean(states), states.length, row.cells().get(2), row.key());
            assertCell(Plain.mean(rest), rest.length, row.cells().get(3), row.key());
            assertCell(own - Plain.mean(rest), answers, row.cells().get(4), row.key());
        }
    }

    @Test
    void statementsAreRankedByMeansAndGaps() {
        List<Block> blocks = run(new GapAnalysis(), PISA.country("canada"), Map.of("highest", "false", "count", "24"));
        Comparator<String> byMean = Comparator.comparingDouble(code -> mean(CANADA, code));
        Comparator<String> byGap = Comparator.comparingDouble(code -> mean(CANADA, code) - mean(REST, code));
        assertEquals(PISA.codes().stream().sorted(byMean).toList(),
                Golden.rows(blocks.getFirst()).stream().map(Row::key).toList());
        assertEquals(PISA.codes().stream().filter(code -> mean(CANADA, code) < mean(REST, code)).sorted(byGap).toList(),
                Golden.rows(blocks.get(2)).stream().map(Row::key).toList());
    }

    @Test
    void prioritiesWeighLowSpreadAndGap() {
        for (Row row : Golden.rows(run(new PrioritiesAnalysis(), PISA.country("canada"),
                Map.of("low", "3", "spread", "2", "gap", "5", "count", "100")).getFirst())) {
            int[] own = PISA.given(CANADA, row.key());
            double gap = Math.max(0, mean(REST, row.key()) - Plain.mean(own)) / 3;
            double expected = 0.3 * (4 - Plain.mean(own)) / 3 + 0.2 * (1 - Plain.consensus(own, 4)) + 0.5 * gap;
            assertCell(expected, own.length, row.cells().get(1), row.key());
        }
    }

    @Test
    void spreadIsThatOfTheAnswers() {
        List<Row> rows = Golden.rows(run(new SpreadAnalysis(), PISA.all(), Map.of("high", "4", "low", "1"))
                .getFirst());
        assertEquals(24, rows.size());
        for (Row row : rows) {
            int[] given = all(row.key());
            int n = given.length;
            double upper = (given[(3 * n + 3) / 4 - 1] + given[3 * n / 4]) / 2.0;
            double lower = (given[(n + 3) / 4 - 1] + given[n / 4]) / 2.0;
            assertCell(Plain.consensus(given, 4), n, row.cells().get(1), row.key());
            assertCell(upper - lower, n, row.cells().get(2), row.key());
            assertCell(Plain.deviation(given), n, row.cells().get(3), row.key());
            assertCell(Plain.share(given, 1, 1), n, row.cells().get(4), row.key());
            assertCell(Plain.share(given, 4, 4), n, row.cells().get(5), row.key());
        }
    }

    @Test
    void ratesAndMissingAnswersAreCounted() {
        List<Block> blocks = run(new QualityAnalysis(), PISA.all(), Map.of());
        for (Row row : Golden.rows(blocks.getFirst()).subList(0, 3)) {
            int answered = Pisa.respondents(row.key());
            assertCell((double) answered / Pisa.STAFF.get(Pisa.COUNTRIES.indexOf(row.key())), answered,
                    row.cells().get(2), row.key());
        }
        for (Row row : Golden.rows(blocks.get(1))) {
            int missing = Pisa.RESPONDENTS - all(row.key()).length;
            assertCell(missing, Pisa.RESPONDENTS, row.cells().get(1), row.key());
            assertCell((double) missing / Pisa.RESPONDENTS, Pisa.RESPONDENTS, row.cells().get(2), row.key());
        }
    }
}
