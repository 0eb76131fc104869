package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.digikomp.analysis.standard.Golden.assertCell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Row;

/** Distributions and profiles of both extracts, in every measure and order, agree with going through the answers. */
class MeasuresGoldenTest {

    private static final List<String> YSTAD = List.of("ystad");

    static List<Golden> both() {
        return Golden.both();
    }

    private static int[] given(Golden golden, List<String> units, String code) {
        return golden.given(units, code).stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    @ParameterizedTest
    @CsvSource({ "MEAN, 6, 3", "MEDIAN, 6, 3", "HIGH, 6, 3", "HIGH, 5, 2", "LOW, 6, 3", "LOW, 7, 1" })
    void aProfileIsTheMeanOverStatementsOfEachMeasure(Measure measure, int high, int low) {
        for (Golden golden : both()) {
            List<Block> blocks = golden.run(new ProfileAnalysis(), golden.ystad(), Map.of("measure",
                    measure.name().toLowerCase(Locale.ROOT), "high", "" + high, "low", "" + low));
            for (Block.Series series : blocks.stream().filter(Block.Series.class::isInstance)
                    .map(Block.Series.class::cast).toList()) {
                assertEquals(List.of("ystad", "sydost", "12"), series.rows().stream().map(Row::key).toList());
                assertProfile(golden, series, 0, YSTAD, answers -> Plain.figure(measure, answers, 7, high, low));
                assertProfile(golden, series, 1, List.of("simrishamn", "sjöbo", "skurup", "tomelilla"),
                        answers -> Plain.figure(measure, answers, 7, high, low));
                assertProfile(golden, series, 2, golden.without(YSTAD),
                        answers -> Plain.figure(measure, answers, 7, high, low));
            }
        }
    }

    private static void assertProfile(Golden golden, Block.Series series, int row, List<String> units,
            ToDoubleFunction<int[]> figure) {
        for (int column = 0; column < series.columns().size(); column++) {
            String section = series.columns().get(column).key();
            String start = section.replace(".", "");
            List<int[]> given = golden.extract().codes().stream().filter(code -> code.startsWith(start))
                    .map(code -> given(golden, units, code)).filter(answers -> answers.length > 0).toList();
            assertCell(given.stream().mapToDouble(figure).average().orElseThrow(),
                    given.stream().mapToInt(answers -> answers.length).min().orElseThrow(),
                    series.rows().get(row).cells().get(column), section);
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyStepOfADistributionIsCounted(Golden golden) {
        List<Block> blocks = golden.run(new DistributionAnalysis(), golden.region());
        assertEquals(golden.extract().codes(),
                blocks.stream().flatMap(block -> Golden.rows(block).stream()).map(Row::key).toList());
        for (Row row : blocks.stream().flatMap(block -> Golden.rows(block).stream()).toList()) {
            int[] given = given(golden, golden.extract().units(), row.key());
            for (int step = 1; step <= 7; step++) {
                assertCell(Plain.count(given, step, step), given.length, row.cells().get(step - 1), row.key());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void aDistributionMayStartWithWhatMostAreConfidentIn(Golden golden) {
        List<Block> blocks = golden.run(new DistributionAnalysis(), golden.region(),
                Map.of("order", "agreement", "centre", "4.5", "summary", "true"));
        Comparator<String> byShare = Comparator.comparingDouble(
                code -> -Plain.share(given(golden, golden.extract().units(), code), 5, 7));
        for (int index = 0; index < blocks.size(); index += 2) {
            List<String> shown = Golden.rows(blocks.get(index)).stream().map(Row::key).toList();
            assertEquals(shown.stream().sorted(Comparator.<String>naturalOrder()).sorted(byShare).toList(), shown);
            for (Row row : Golden.rows(blocks.get(index + 1))) {
                int[] given = given(golden, golden.extract().units(), row.key());
                assertCell(Plain.mean(given), given.length, row.cells().get(1), row.key());
                assertCell(Plain.median(given), given.length, row.cells().get(2), row.key());
                assertCell(Plain.consensus(given, 7), given.length, row.cells().get(3), row.key());
            }
        }
        assertTrue(blocks.size() >= 2, () -> "blocks: " + blocks.size());
    }
}
