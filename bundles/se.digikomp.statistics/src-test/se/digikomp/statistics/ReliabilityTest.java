package se.digikomp.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

/** Consistency of items, against values worked out by hand and with numpy 2. */
class ReliabilityTest {

    private static final double[][] ROWS = { { 5, 4, 5, 6 }, { 3, 3, 4, 3 }, { 6, 5, 6, 7 }, { 2, 3, 2, 3 },
            { 4, 4, 5, 4 }, { 5, 6, 5, 5 } };

    private static final Covariances ITEMS = Covariances.ofRows(ROWS);

    @Test
    void alphaOfSixRows() {
        assertEquals(27.5, ITEMS.ofTotal(), 1e-12);
        assertEquals(13 / 6.0, ITEMS.get(0, 0), 1e-12);
        assertEquals(0.9406060606060606, Reliability.alpha(ITEMS), 1e-12);
    }

    @Test
    void theIntervalOfAlphaIsFeldts() {
        Range interval = Reliability.interval(0.85, 7, 89, 0.95);
        assertEquals(0.7970648790349105, interval.low(), 1e-9);
        assertEquals(0.8931665937370792, interval.high(), 1e-9);
    }

    @Test
    void anItemIsComparedWithAllOthers() {
        double[] expected = { 0.9952439018428015, 0.7391491482878365, 0.870571500132014, 0.8677218312746248 };
        for (int item = 0; item < expected.length; item++) {
            assertEquals(expected[item], ITEMS.itemRest(item), 1e-9);
        }
    }

    @Test
    void omegaFindsTheFactorThatMadeTheCovariances() {
        double[] loadings = { 1.2, 0.8, 0.5, 1 };
        double[] unique = { 0.5, 1, 1.5, 0.7 };
        Covariances made = Covariances.of(4, (first, second) -> loadings[first] * loadings[second]
                + (first == second ? unique[first] : 0));
        assertEquals(3.5 * 3.5 / (3.5 * 3.5 + 3.7), Reliability.omega(made).getAsDouble(), 1e-9);
    }

    @Test
    void omegaIsAlphaWhereAllItemsLoadAlike() {
        Covariances made = Covariances.of(5, (first, second) -> first == second ? 2 : 0.9);
        assertEquals(Reliability.alpha(made), Reliability.omega(made).getAsDouble(), 1e-9);
    }

    /** Spearman's triads: of three items each loading is λ₁² = s₁₂s₁₃/s₂₃, so that no fitting is needed. */
    @Test
    void omegaOfThreeItemsFollowsFromTheirCovariancesAlone() {
        double[][] seen = { { 1.358, 0.407, 0.580 }, { 0.407, 1.382, 0.451 }, { 0.580, 0.451, 1.275 } };
        double sum = Math.sqrt(0.407 * 0.580 / 0.451) + Math.sqrt(0.407 * 0.451 / 0.580)
                + Math.sqrt(0.580 * 0.451 / 0.407);
        double left = 1.358 + 1.382 + 1.275 - 0.407 * 0.580 / 0.451 - 0.407 * 0.451 / 0.580 - 0.580 * 0.451 / 0.407;
        assertEquals(sum * sum / (sum * sum + left),
                Reliability.omega(Covariances.of(3, (first, second) -> seen[first][second])).getAsDouble(), 1e-9);
    }

    @Test
    void omegaIsAtLeastAlphaWhereOneFactorMadeTheCovariances() {
        double[] loadings = { 1.5, 0.3, 0.9, 0.1 };
        Covariances made = Covariances.of(4, (first, second) -> loadings[first] * loadings[second]
                + (first == second ? 0.7 : 0));
        assertTrue(Reliability.omega(made).getAsDouble() > Reliability.alpha(made) + 0.01);
    }

    @Test
    void omegaIsSilentWhereOneFactorDoesNotFit() {
        assertEquals(OptionalDouble.empty(), Reliability.omega(ITEMS), "a negative unique variance");
        assertEquals(OptionalDouble.empty(), Reliability.omega(Covariances.of(2, (first, second) -> 1 + first)));
        assertEquals(OptionalDouble.empty(), Reliability.omega(Covariances.of(4, (first, second) -> 0)));
    }

    @Test
    void covariancesFromPairsAreThoseFromRows() {
        Covariances pairs = Covariances.of(4, (first, second) -> {
            int[][] counts = new int[7][7];
            for (double[] row : ROWS) {
                counts[(int) row[first] - 1][(int) row[second] - 1]++;
            }
            return Contingency.of(counts).covariance();
        });
        for (int first = 0; first < 4; first++) {
            for (int second = 0; second < 4; second++) {
                assertEquals(ITEMS.get(first, second), pairs.get(first, second), 1e-12);
            }
        }
    }

    @Test
    void whatCannotBeMeasuredIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Covariances.ofRows(new double[][] { { 1, 2 } }));
        assertThrows(IllegalArgumentException.class, () -> Covariances.of(1, (first, second) -> 1));
        assertThrows(IllegalArgumentException.class, () -> Covariances.of(2, (first, second) -> Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Contingency.of(new int[][] { { 1, -1 }, { 0, 2 } }));
        assertTrue(Double.isNaN(Contingency.of(new int[][] { { 1, 0 }, { 0, 0 } }).covariance()));
    }
}
