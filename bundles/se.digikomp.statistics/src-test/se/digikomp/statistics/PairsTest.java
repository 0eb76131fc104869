package se.digikomp.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Figures from pairs of statements and from whole rows agree with going through random rows. */
class PairsTest {

    private static final int ITEMS = 6;

    private final Random random = new Random(11);
    private final List<int[]> rows = random.ints(300, 1, 8).mapToObj(this::row).toList();

    private int[] row(int own) {
        return IntStream.range(0, ITEMS).map(item -> Math.clamp(own + random.nextInt(-2, 3), 1, 7)).toArray();
    }

    private double[] answers(int item) {
        return rows.stream().mapToDouble(row -> row[item]).toArray();
    }

    private double[] others(int item) {
        return rows.stream().mapToDouble(row -> Arrays.stream(row).sum() - row[item]).toArray();
    }

    private Covariances covariances() {
        return Covariances.of(ITEMS, (first, second) -> {
            int[][] counts = new int[7][7];
            rows.forEach(row -> counts[row[first] - 1][row[second] - 1]++);
            return Contingency.of(counts).covariance();
        });
    }

    /** Half the mean product of differences over all pairs of respondents: no mean is needed. */
    private static double covariance(double[] x, double[] y) {
        double sum = 0;
        for (int first = 0; first < x.length; first++) {
            for (int second = 0; second < first; second++) {
                sum += (x[first] - x[second]) * (y[first] - y[second]);
            }
        }
        return sum / x.length / (x.length - 1);
    }

    private static double correlation(double[] x, double[] y) {
        return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
    }

    @Test
    void aCovarianceIsHalfTheMeanProductOfDifferences() {
        Covariances covariances = covariances();
        for (int first = 0; first < ITEMS; first++) {
            for (int second = 0; second < ITEMS; second++) {
                assertEquals(covariance(answers(first), answers(second)), covariances.get(first, second), 1e-9);
            }
        }
    }

    @Test
    void anItemCorrelatesWithTheSumOfTheOthers() {
        for (int item = 0; item < ITEMS; item++) {
            assertEquals(correlation(answers(item), others(item)), covariances().itemRest(item), 1e-9);
        }
    }

    @Test
    void alphaIsTheMeanCovarianceOverThatOfTheTotal() {
        double between = 0;
        double total = 0;
        for (int first = 0; first < ITEMS; first++) {
            for (int second = 0; second < ITEMS; second++) {
                double one = covariance(answers(first), answers(second));
                between += first == second ? 0 : one;
                total += one;
            }
        }
        assertEquals((double) ITEMS / (ITEMS - 1) * between / total, Reliability.alpha(covariances()), 1e-9);
    }

    @Test
    void theIntervalOfAlphaHoldsItAndNarrowsWithAnswers() {
        double before = 2;
        for (int answers = 20; answers <= 2_000; answers *= 10) {
            Range interval = Reliability.interval(0.8, ITEMS, answers, 0.95);
            assertTrue(interval.low() < 0.8 && 0.8 < interval.high() && interval.high() - interval.low() < before);
            before = interval.high() - interval.low();
        }
    }

    @Test
    void patternsAreThoseFoundByComparingEveryRowWithEveryEarlierOne() {
        List<byte[]> some = new ArrayList<>();
        for (int row = 0; row < 2_000; row++) {
            byte[] answers = new byte[ITEMS];
            random.nextBytes(answers);
            for (int item = 0; item < ITEMS; item++) {
                answers[item] = (byte) Math.max(0, Math.floorMod(answers[item], 7) - 4);
            }
            some.add(row % 3 == 0 ? new byte[] { 1, 2, 1, 2, 2, (byte) (row % 9 / 3) } : answers);
            some.add(new byte[] { (byte) (row % 5), 1, 1, 1, 1, (byte) (row % 2) });
        }
        int repeated = 0;
        for (int row = 0; row < some.size(); row++) {
            byte[] own = some.get(row);
            repeated += given(own) >= 5 && some.subList(0, row).stream().anyMatch(one -> Arrays.equals(one, own)) ? 1
                    : 0;
        }
        long straight = some.stream().filter(row -> given(row) >= 5).filter(row -> IntStream.range(0, ITEMS)
                .map(item -> row[item]).filter(answer -> answer > 0).distinct().count() == 1).count();
        long complete = some.stream().filter(row -> given(row) == ITEMS).count();
        long partial = some.stream().filter(row -> given(row) > 0 && given(row) < ITEMS).count();
        assertEquals(new AnswerPatterns(some.size(), (int) complete, (int) partial, (int) straight, repeated),
                AnswerPatterns.of(some));
        assertTrue(repeated > 100 && straight > 100, () -> "straight: " + straight);
    }

    private static long given(byte[] row) {
        return IntStream.range(0, ITEMS).filter(item -> row[item] > 0).count();
    }
}
