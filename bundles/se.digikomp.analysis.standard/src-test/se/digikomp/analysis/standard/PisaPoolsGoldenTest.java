package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static se.digikomp.analysis.standard.Golden.assertCell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;

/** What is computed from whole responses of 66,690 real respondents agrees with going through them one by one. */
class PisaPoolsGoldenTest {

    private static final Pisa PISA = Pisa.FILE;
    private static final List<int[]> ROWS = PISA.rows(Pisa.COUNTRIES);
    private static final List<int[]> COMPLETE = ROWS.stream()
            .filter(row -> Arrays.stream(row).allMatch(answer -> answer > 0)).toList();

    private static List<Block> run(Analysis<?> analysis, Selection selection, Map<String, String> parameters) {
        return Golden.run(PISA.snapshot(), analysis, selection, parameters);
    }

    @Test
    void alphaOfEachAreaIsThatOfTheCompleteResponses() {
        Block block = run(new ReliabilityAnalysis(), PISA.all(), Map.of()).getFirst();
        assertEquals(List.of("1", "2", "all"), Golden.rows(block).stream().map(Row::key).toList());
        for (Row row : Golden.rows(block)) {
            int[] items = items(row.key().equals("all") ? "" : row.key());
            double sums = variance(COMPLETE.stream().mapToDouble(answers -> sum(answers, items)).toArray());
            double own = Arrays.stream(items).mapToDouble(item -> variance(column(item))).sum();
            assertCell(items.length, COMPLETE.size(), row.cells().get(0), row.key());
            assertCell(COMPLETE.size(), COMPLETE.size(), row.cells().get(1), row.key());
            double alpha = items.length / (items.length - 1.0) * (1 - own / sums);
            assertCell(alpha, COMPLETE.size(), row.cells().get(2), row.key());
            Cell.Interval interval = assertInstanceOf(Cell.Interval.class, row.cells().get(3), row.key());
            assertEquals(alpha, (interval.low() + interval.high()) / 2, 1e-3, "narrow, and around alpha");
        }
    }

    @Test
    void omegaOfEachAreaIsThatOfThePrincipalFactor() {
        Block block = run(new ReliabilityAnalysis(), PISA.all(), Map.of()).getFirst();
        for (Row row : Golden.rows(block)) {
            int[] items = items(row.key().equals("all") ? "" : row.key());
            double[][] covariances = new double[items.length][items.length];
            for (int one = 0; one < items.length; one++) {
                for (int two = 0; two < items.length; two++) {
                    covariances[one][two] = covariance(column(items[one]), column(items[two]));
                }
            }
            assertCell(PrincipalFactor.of(covariances).omega(), COMPLETE.size(), row.cells().get(4), row.key());
        }
    }

    @Test
    void eachStatementIsHeldAgainstTheSumOfTheOthers() {
        for (boolean within : new boolean[] { false, true }) {
            Block block = run(new DistinguishingAnalysis(), PISA.all(), Map.of("withinArea", "" + within)).getFirst();
            assertEquals(PISA.codes().size(), Golden.rows(block).size());
            for (Row row : Golden.rows(block)) {
                int item = PISA.codes().indexOf(row.key());
                int[] others = Arrays.stream(items(within ? row.key().substring(0, 1) : ""))
                        .filter(other -> other != item).toArray();
                double[] rest = COMPLETE.stream().mapToDouble(answers -> sum(answers, others)).toArray();
                assertCell(correlation(column(item), rest), COMPLETE.size(), row.cells().getFirst(), row.key());
            }
        }
    }

    @Test
    void highRatersAreThoseWhoseMeanReachesTheThreshold() {
        Block block = run(new HighRatersAnalysis(), PISA.all(), Map.of("from", "3.5")).getFirst();
        assertEquals(Pisa.COUNTRIES.size() + 1, Golden.rows(block).size());
        for (Row row : Golden.rows(block)) {
            List<int[]> rows = Pisa.COUNTRIES.contains(row.key()) ? PISA.rows(List.of(row.key())) : ROWS;
            for (int column = 0; column < 3; column++) {
                int[] items = items(column == 0 ? "" : "" + column);
                double[] means = rows.stream()
                        .map(answers -> Arrays.stream(items).map(item -> answers[item]).filter(each -> each > 0)
                                .toArray())
                        .filter(given -> 2 * given.length >= items.length).mapToDouble(Plain::mean).toArray();
                assertCell((double) Arrays.stream(means).filter(mean -> mean >= 3.5).count() / means.length,
                        means.length, row.cells().get(column), row.key() + column);
            }
        }
    }

    @Test
    void completeStraightAndRepeatedResponsesAreCounted() {
        Block block = run(new QualityAnalysis(), PISA.all(), Map.of()).stream()
                .filter(each -> Golden.swedish(each).equals("Svarsmönster")).findFirst().orElseThrow();
        assertCell(COMPLETE.size(), ROWS.size(), Golden.rows(block).get(0).cells().getFirst(), "complete");
        assertCell(ROWS.stream().filter(PisaPoolsGoldenTest::isStraight).count(), ROWS.size(),
                Golden.rows(block).get(1).cells().getFirst(), "straight");
        long repeated = Pisa.COUNTRIES.stream().mapToLong(country -> PISA.rows(List.of(country)).stream()
                .filter(row -> answered(row) >= PISA.codes().size() / 2 && !isStraight(row))
                .collect(Collectors.groupingBy(Arrays::toString, Collectors.counting())).values().stream()
                .filter(alike -> alike > 1).mapToLong(Long::longValue).sum()).sum();
        assertCell(repeated, ROWS.size(), Golden.rows(block).get(2).cells().getFirst(), "repeated");
    }

    @Test
    void chosenPeersAreTakenTogetherWithoutOnesOwnAnswers() {
        Block block = run(new BenchmarkAnalysis(), PISA.country("canada"), Map.of("peers", "canada, states, mexico"))
                .getFirst();
        for (Row row : Golden.rows(block)) {
            int[] own = PISA.given(List.of("canada"), row.key());
            int[] peers = PISA.given(Pisa.without("canada"), row.key());
            assertCell(Plain.mean(own), own.length, row.cells().get(0), row.key());
            assertCell(Plain.mean(peers), peers.length, row.cells().get(1), row.key());
            assertCell(Plain.mean(own) - Plain.mean(peers), Math.min(own.length, peers.length), row.cells().get(2),
                    row.key());
        }
        assertEquals(PISA.codes(), Golden.rows(block).stream().map(Row::key).toList());
    }

    private static int[] items(String area) {
        return PISA.codes(area).stream().mapToInt(PISA.codes()::indexOf).toArray();
    }

    private static long answered(int[] row) {
        return Arrays.stream(row).filter(answer -> answer > 0).count();
    }

    private static boolean isStraight(int[] row) {
        return 2 * answered(row) >= row.length
                && Arrays.stream(row).filter(answer -> answer > 0).distinct().count() == 1;
    }

    private static double[] column(int item) {
        return COMPLETE.stream().mapToDouble(answers -> answers[item]).toArray();
    }

    private static double sum(int[] answers, int[] items) {
        return Arrays.stream(items).map(item -> answers[item]).sum();
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
    }

    private static double correlation(double[] one, double[] other) {
        return covariance(one, other) / Math.sqrt(variance(one) * variance(other));
    }

    private static double covariance(double[] one, double[] other) {
        double[] sums = IntStream.range(0, one.length).mapToDouble(row -> one[row] + other[row]).toArray();
        return (variance(sums) - variance(one) - variance(other)) / 2;
    }
}
