package se.digikomp.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Differences between two groups agree with published values, scipy 1.17 and counting pair by pair. */
class TwoGroupsTest {

    private static final StepCounts A = Made.answers(3, 4, 4, 5, 5, 6, 2, 5, 4, 6, 7, 5, 3, 4, 5);
    private static final StepCounts B = Made.answers(2, 3, 3, 4, 5, 2, 4, 3);

    @Test
    void pairsAreCountedAsByHand() {
        assertEquals(new Dominance(83, 16, 21), Dominance.of(A, B));
        assertEquals(93.5, Dominance.of(A, B).u());
        assertEquals(67 / 120.0, Dominance.of(A, B).delta());
        assertEquals(93.5 / 120, Dominance.of(A, B).superiority());
        assertEquals(Magnitude.LARGE, Dominance.of(A, B).magnitude());
    }

    @Test
    void pairsAreThoseOfAllAnswersOneByOne() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            StepCounts first = Made.random(random, 1 + random.nextInt(30));
            StepCounts second = Made.random(random, 1 + random.nextInt(30));
            long above = 0;
            long below = 0;
            for (int x : Made.oneByOne(first)) {
                above += Arrays.stream(Made.oneByOne(second)).filter(y -> x > y).count();
                below += Arrays.stream(Made.oneByOne(second)).filter(y -> x < y).count();
            }
            Dominance pairs = Dominance.of(first, second);
            assertEquals(above, pairs.above());
            assertEquals(below, pairs.below());
            assertEquals(-pairs.delta(), Dominance.of(second, first).delta());
        }
    }

    @Test
    void theWordsForSizesChangeAtTheirBorders() {
        assertEquals(Magnitude.NEGLIGIBLE, Magnitude.of(-0.1469));
        assertEquals(Magnitude.SMALL, Magnitude.of(0.147));
        assertEquals(Magnitude.MEDIUM, Magnitude.of(-0.33));
        assertEquals(Magnitude.LARGE, Magnitude.of(0.474));
    }

    @Test
    void theIntervalOfDeltaIsThatOfFengAndCliff() {
        Range interval = DeltaInterval.of(A, B, 0.95);
        assertEquals(0.07595190113028712, interval.low(), 1e-9);
        assertEquals(0.8289335898724095, interval.high(), 1e-9);
        Range reversed = DeltaInterval.of(B, A, 0.95);
        assertEquals(-interval.high(), reversed.low(), 1e-12);
        assertEquals(-interval.low(), reversed.high(), 1e-12);
    }

    @Test
    void theIntervalStaysWithinItsEndsAndHoldsDelta() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            StepCounts first = Made.random(random, 2 + random.nextInt(12));
            StepCounts second = Made.random(random, 2 + random.nextInt(12));
            Range interval = DeltaInterval.of(first, second, 0.95);
            assertTrue(interval.contains(Dominance.of(first, second).delta()), first + " and " + second);
            assertTrue(interval.low() >= -1 && interval.high() <= 1, interval::toString);
        }
        Range apart = DeltaInterval.of(Made.answers(6, 6, 7, 7, 7), Made.answers(1, 2, 1, 2, 3, 3), 0.95);
        assertEquals(1, apart.high());
        assertTrue(apart.low() < 1, apart::toString);
    }

    @Test
    void theApproximationIsTieCorrectedWithContinuity() {
        assertEquals(228.7351778656, MannWhitney.variance(A, B), 1e-9);
        MannWhitney test = MannWhitney.approximate(A, B);
        assertEquals(0.029112234858268464, test.p(), 1e-9);
        assertFalse(test.exact());
    }

    @Test
    void theExactTestCountsAllPermutations() {
        MannWhitney test = MannWhitney.exact(A, B);
        assertEquals(0.02988085186227601, test.p(), 1e-12);
        assertEquals(test.p(), MannWhitney.exact(B, A).p(), 1e-12);
        assertEquals(test, MannWhitney.of(A, B));
    }

    @Test
    void theExactTestAgreesWithTryingEveryChoice() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            StepCounts first = Made.random(random, 1 + random.nextInt(7));
            StepCounts second = Made.random(random, 1 + random.nextInt(7));
            assertEquals(tried(first, second), MannWhitney.exact(first, second).p(), 1e-12, first + " and " + second);
        }
    }

    private static double tried(StepCounts first, StepCounts second) {
        int[] all = IntStream.concat(Arrays.stream(Made.oneByOne(first)), Arrays.stream(Made.oneByOne(second)))
                .toArray();
        double seen = distance(all, (1 << first.size()) - 1);
        int[] choices = IntStream.range(0, 1 << all.length).filter(set -> Integer.bitCount(set) == first.size())
                .toArray();
        return (double) Arrays.stream(choices).filter(set -> distance(all, set) >= seen).count() / choices.length;
    }

    private static double distance(int[] all, int set) {
        double sum = 0;
        for (int x = 0; x < all.length; x++) {
            for (int y = 0; y < all.length; y++) {
                if ((set >> x & 1) == 1 && (set >> y & 1) == 0) {
                    sum += Integer.signum(all[x] - all[y]);
                }
            }
        }
        return Math.abs(sum);
    }

    @Test
    void largeGroupsAreApproximatedAndCloseToExact() {
        Random random = new Random(8);
        StepCounts first = Made.random(random, 40);
        StepCounts second = Made.random(random, 60);
        assertEquals(MannWhitney.exact(first, second).p(), MannWhitney.approximate(first, second).p(), 0.01);
        StepCounts library = Made.random(random, 15);
        StepCounts region = Made.random(random, 1200);
        assertEquals(MannWhitney.exact(library, region), MannWhitney.of(library, region));
        assertEquals(MannWhitney.approximate(library, region).p(), MannWhitney.of(library, region).p(), 0.01);
        assertFalse(MannWhitney.of(Made.random(random, 500), Made.random(random, 501)).exact());
        assertFalse(MannWhitney.of(Made.random(random, 3000), Made.random(random, 60_000)).exact());
    }

    @Test
    void whereAllAgreeNothingDiffers() {
        assertEquals(1, MannWhitney.approximate(Made.answers(4, 4), Made.answers(4, 4, 4)).p());
        assertEquals(1, MannWhitney.exact(Made.answers(4, 4), Made.answers(4, 4, 4)).p());
    }

    @Test
    void smallGroupsCannotGiveSmallProbabilities() {
        assertEquals(2 / 252.0, MannWhitney.smallestPossible(5, 5), 1e-12);
        assertEquals(2 / 924.0, MannWhitney.smallestPossible(6, 6), 1e-12);
        assertTrue(MannWhitney.smallestPossible(6, 6) > 0.05 / 24);
        assertTrue(MannWhitney.smallestPossible(7, 7) < 0.05 / 24);
    }

    @Test
    void scalesThatDifferAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Dominance.of(A, StepCounts.of(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> DeltaInterval.of(A, Made.answers(3), 0.95));
    }
}
