package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.digikomp.analysis.standard.Golden.assertCell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;

/** What is computed from whole responses agrees, on both extracts, with working it out from the rows. */
class PoolsGoldenTest {

    static List<Golden> both() {
        return Golden.both();
    }

    @ParameterizedTest
    @MethodSource("both")
    void highRatersAreThoseWhoseMeanReachesTheThreshold(Golden golden) {
        Block block = golden.run(new HighRatersAnalysis(), golden.sydost(), Map.of("from", "5.5")).getFirst();
        for (Row row : Golden.rows(block)) {
            boolean whole = row.key().equals(Golden.rows(block).getLast().key());
            List<Double> means = means(golden, whole ? Golden.SYDOST : List.of(row.key()));
            if (means.isEmpty()) {
                assertInstanceOf(Cell.Withheld.class, row.cells().getFirst(), row.key());
            } else {
                assertCell(means.stream().filter(mean -> mean >= 5.5).count() / (double) means.size(), means.size(),
                        row.cells().getFirst(), row.key());
            }
        }
        assertEquals(1 + golden.extract().shown(Golden.SYDOST).size(), Golden.rows(block).size());
    }

    @ParameterizedTest
    @MethodSource("both")
    void alphaIsOneLessTheVariancesOfTheItemsByThatOfTheirSum(Golden golden) {
        Block block = golden.run(new ReliabilityAnalysis(), golden.region()).getFirst();
        double[][] covariances = covariances(golden);
        for (Row row : Golden.rows(block)) {
            List<String> codes = golden.extract().codes().stream()
                    .filter(code -> row.key().equals("all") || code.startsWith(row.key())).toList();
            double sum = 0;
            double own = 0;
            for (String first : codes) {
                int one = golden.extract().codes().indexOf(first);
                own += covariances[one][one];
                for (String second : codes) {
                    sum += covariances[one][golden.extract().codes().indexOf(second)];
                }
            }
            double alpha = codes.size() / (codes.size() - 1.0) * (1 - own / sum);
            Cell.Value found = assertInstanceOf(Cell.Value.class, row.cells().get(2), row.key());
            assertEquals(alpha, found.number(), 0.01, row.key());
            Cell.Interval interval = assertInstanceOf(Cell.Interval.class, row.cells().get(3), row.key());
            assertTrue(interval.low() < found.number() && found.number() < interval.high(), row.key());
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void omegaIsThatOfThePrincipalFactor(Golden golden) {
        Block block = golden.run(new ReliabilityAnalysis(), golden.region()).getFirst();
        double[][] covariances = covariances(golden);
        for (Row row : Golden.rows(block)) {
            int[] items = IntStream.range(0, covariances.length)
                    .filter(item -> row.key().equals("all")
                            || golden.extract().codes().get(item).startsWith(row.key()))
                    .toArray();
            double[][] own = Arrays.stream(items).mapToObj(
                    one -> Arrays.stream(items).mapToDouble(two -> covariances[one][two]).toArray())
                    .toArray(double[][]::new);
            Cell.Value found = assertInstanceOf(Cell.Value.class, row.cells().get(4), row.key());
            assertEquals(PrincipalFactor.of(own).omega(), found.number(), 0.01, row.key());
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void theMostDistinguishingStatementGoesBestWithTheRest(Golden golden) {
        Block block = golden.run(new DistinguishingAnalysis(), golden.region()).getFirst();
        double[][] covariances = covariances(golden);
        double before = 1;
        for (Row row : Golden.rows(block)) {
            int item = golden.extract().codes().indexOf(row.key());
            double rest = 0;
            double variance = 0;
            for (int one = 0; one < covariances.length; one++) {
                rest += one == item ? 0 : covariances[item][one];
                for (int two = 0; two < covariances.length; two++) {
                    variance += one == item || two == item ? 0 : covariances[one][two];
                }
            }
            double expected = rest / Math.sqrt(variance * covariances[item][item]);
            Cell.Value found = assertInstanceOf(Cell.Value.class, row.cells().getFirst(), row.key());
            assertEquals(expected, found.number(), 0.01, row.key());
            assertTrue(found.number() <= before, row.key());
            before = found.number();
        }
        assertEquals(golden.extract().codes().size(), Golden.rows(block).size());
    }

    @ParameterizedTest
    @MethodSource("both")
    void wholeResponsesAreCounted(Golden golden) {
        List<int[]> rows = golden.whole().stream().map(Extract.Line::answers).toList();
        Block block = golden.run(new QualityAnalysis(), golden.region()).stream()
                .filter(each -> Golden.swedish(each).equals("Svarsmönster")).findFirst().orElseThrow();
        int half = golden.extract().codes().size();

        assertCell(rows.stream().filter(row -> Arrays.stream(row).noneMatch(answer -> answer == 0)).count(),
                rows.size(), Golden.rows(block).get(0).cells().getFirst(), "complete");
        assertCell(rows.stream().map(row -> Arrays.stream(row).filter(answer -> answer > 0).toArray())
                .filter(row -> 2 * row.length >= half && Arrays.stream(row).distinct().count() == 1).count(),
                rows.size(), Golden.rows(block).get(1).cells().getFirst(), "straight");
    }

    /** The means of those in these libraries who answered at least half, of libraries where five have one. */
    private static List<Double> means(Golden golden, List<String> units) {
        List<Double> means = new ArrayList<>();
        for (String unit : golden.extract().shown(units)) {
            List<Double> own = golden.extract().rows().stream().filter(row -> row.unit().equals(unit))
                    .map(row -> Arrays.stream(row.answers()).filter(answer -> answer > 0).toArray())
                    .filter(given -> 2 * given.length >= golden.extract().codes().size())
                    .map(given -> Arrays.stream(given).average().orElseThrow()).toList();
            means.addAll(own.size() >= 10 ? own : List.of());
        }
        return means;
    }

    /** The covariances of all statements over those who answered everything, in the plainest way. */
    private static double[][] covariances(Golden golden) {
        List<int[]> whole = golden.whole().stream().map(Extract.Line::answers)
                .filter(answers -> Arrays.stream(answers).allMatch(answer -> answer > 0)).toList();
        int size = golden.extract().codes().size();
        double[] means = IntStream.range(0, size).mapToDouble(
                item -> whole.stream().mapToInt(answers -> answers[item]).average().orElseThrow()).toArray();
        double[][] covariances = new double[size][size];
        for (int[] answers : whole) {
            for (int one = 0; one < size; one++) {
                for (int two = 0; two < size; two++) {
                    covariances[one][two] += (answers[one] - means[one]) * (answers[two] - means[two])
                            / (whole.size() - 1);
                }
            }
        }
        return covariances;
    }
}
