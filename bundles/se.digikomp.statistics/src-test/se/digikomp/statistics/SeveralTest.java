package se.digikomp.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Tests of several groups, and of several statements at once. */
class SeveralTest {

    private static final double[] P = { .001, .008, .039, .041, .042, .06, .074, .205 };

    @Test
    void kruskalWallisAgreesWithScipy() {
        KruskalWallis test = KruskalWallis.of(List.of(Made.answers(3, 4, 4, 5, 5, 6), Made.answers(2, 3, 3, 4),
                Made.answers(5, 6, 6, 7, 5)));
        assertEquals(8.869268897149947, test.h(), 1e-9);
        assertEquals(0.01185940033605433, test.p(), 1e-9);
        assertEquals(0.633519206939282, test.epsilonSquared(), 1e-9);
        assertEquals(2, test.degrees());
    }

    @Test
    void withTwoGroupsItIsTheSquareOfTheUncorrectedMannWhitney() {
        Random random = new Random(3);
        StepCounts first = Made.random(random, 12);
        StepCounts second = Made.random(random, 17);
        double distance = Dominance.of(first, second).u() - 12 * 17 / 2.0;
        assertEquals(distance * distance / MannWhitney.variance(first, second),
                KruskalWallis.of(List.of(first, second)).h(), 1e-9);
    }

    @Test
    void whereAllAgreeNoGroupDiffers() {
        assertEquals(new KruskalWallis(0, 1, 1, 0),
                KruskalWallis.of(List.of(Made.answers(4, 4), Made.answers(4, 4, 4))));
        assertThrows(IllegalArgumentException.class, () -> KruskalWallis.of(List.of(Made.answers(4, 4))));
    }

    @Test
    void smallGroupsCannotGiveSmallProbabilities() {
        StepCounts six = Made.answers(1, 2, 3, 4, 5, 6);
        StepCounts five = Made.answers(1, 2, 3, 4, 5);
        assertEquals(2 / 924.0, KruskalWallis.smallestPossible(List.of(six, six)), 1e-12);
        assertEquals(2 / 462.0, KruskalWallis.smallestPossible(List.of(six, five)), 1e-12);
        assertEquals(6 / 756_756.0, KruskalWallis.smallestPossible(List.of(five, five, five)), 1e-12);
        assertEquals(2 / 2_018_016.0, KruskalWallis.smallestPossible(List.of(five, six, five)), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> KruskalWallis.smallestPossible(List.of(six)));
    }

    @Test
    void theEffectByChanceIsTheMeanOverAllWaysToShareTheAnswersOut() {
        int[] answers = { 1, 2, 2, 3, 3, 3, 5, 7 };
        double sum = 0;
        int ways = 0;
        for (int code = 0; code < 6561; code++) {
            List<List<Integer>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int person = 0, rest = code; person < answers.length; person++, rest /= 3) {
                groups.get(rest % 3).add(answers[person]);
            }
            if (groups.get(0).size() == 3 && groups.get(1).size() == 3) {
                sum += KruskalWallis.of(groups.stream().map(SeveralTest::steps).toList()).epsilonSquared();
                ways++;
            }
        }
        assertEquals(560, ways);
        assertEquals(sum / ways, KruskalWallis.byChance(
                List.of(Made.answers(1, 1, 1), Made.answers(2, 2, 2), Made.answers(3, 3))), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> KruskalWallis.byChance(List.of(Made.answers(1))));
    }

    private static StepCounts steps(List<Integer> given) {
        return Made.answers(given.stream().mapToInt(Integer::intValue).toArray());
    }

    @Test
    void theApproximationFallsBelowWhatSmallGroupsCanGive() {
        List<StepCounts> parted = List.of(Made.answers(1, 1, 1, 1, 1, 1), Made.answers(7, 7, 7, 7, 7, 7));
        assertTrue(24 * KruskalWallis.of(parted).p() < 0.05);
        assertTrue(24 * KruskalWallis.smallestPossible(parted) > 0.05);
    }

    @Test
    void holmKeepsThePublishedValues() {
        assertArrayEquals(new double[] { .008, .056, .234, .234, .234, .234, .234, .234 }, MultipleTests.holm(P),
                1e-12);
    }

    @Test
    void benjaminiHochbergKeepsThePublishedValues() {
        assertArrayEquals(new double[] { .008, .032, .0672, .0672, .0672, .08, .592 / 7, .205 },
                MultipleTests.benjaminiHochberg(P), 1e-12);
    }

    @Test
    void adjustedValuesComeInTheOrderGivenAndAreNeverSmaller() {
        double[] mixed = { .2, .01, .04, .01 };
        assertArrayEquals(new double[] { .2, .04, .08, .04 }, MultipleTests.holm(mixed), 1e-12);
        double[] random = new Random(4).doubles(40).toArray();
        double[] holm = MultipleTests.holm(random);
        double[] discovery = MultipleTests.benjaminiHochberg(random);
        for (int index = 0; index < random.length; index++) {
            assertTrue(random[index] <= discovery[index] && discovery[index] <= holm[index] && holm[index] <= 1);
        }
        assertEquals(0, MultipleTests.holm().length);
        assertThrows(IllegalArgumentException.class, () -> MultipleTests.holm(0.5, Double.NaN));
    }
}
