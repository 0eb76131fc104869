package se.digikomp.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.apache.commons.statistics.descriptive.Quantile;
import org.junit.jupiter.api.Test;

/** Figures agree with values worked out by hand. */
class StepCountsTest {

    private static final StepCounts SPREAD = StepCounts.of(0, 1, 2, 4, 5, 2, 1);

    @Test
    void meanOfFifteenAnswers() {
        assertEquals(15, SPREAD.size());
        assertEquals(68 / 15.0, SPREAD.mean(), 1e-15);
    }

    @Test
    void interpolatedMedianLiesWithinTheMedianStep() {
        assertEquals(4.6, SPREAD.interpolatedMedian(), 1e-12);
    }

    @Test
    void interpolatedMedianOfTwoHalvesLiesBetweenThem() {
        assertEquals(4, StepCounts.of(5, 0, 0, 0, 0, 0, 5).interpolatedMedian(), 1e-12);
        assertEquals(2.5, StepCounts.of(1, 2, 3, 0).interpolatedMedian(), 1e-12);
    }

    @Test
    void consensusFallsFromOneToZeroAsOpinionsPart() {
        assertEquals(0.7108715310921567, SPREAD.consensus(), 1e-12);
        assertEquals(0.003208368018363661, StepCounts.of(8, 0, 0, 0, 0, 0, 7).consensus(), 1e-12);
        assertEquals(1, StepCounts.of(0, 0, 9).consensus(), 1e-12);
    }

    @Test
    void highAndLowShareCountTheThresholdItself() {
        assertEquals(3 / 15.0, SPREAD.shareFrom(6));
        assertEquals(3 / 15.0, SPREAD.shareThrough(3));
        assertEquals(1, SPREAD.shareFrom(1));
        assertEquals(0, SPREAD.shareThrough(0));
        assertEquals(0, SPREAD.shareFrom(8));
    }

    @Test
    void theLowerMedianIsAnAnswerSomebodyGave() {
        assertEquals(5, SPREAD.lowerMedian());
        assertEquals(1, StepCounts.of(5, 0, 0, 5).lowerMedian());
    }

    @Test
    void varianceIsThatOfTheAnswersOneByOne() {
        double mean = Arrays.stream(Made.oneByOne(SPREAD)).average().orElseThrow();
        double squares = Arrays.stream(Made.oneByOne(SPREAD)).mapToDouble(x -> (x - mean) * (x - mean)).sum();
        assertEquals(squares / 14, SPREAD.variance(), 1e-12);
        assertEquals(0, StepCounts.of(0, 4).variance());
    }

    @Test
    void theInterquartileRangeIsThatOfTheLibrarysQuartiles() {
        Random random = new Random(11);
        Quantile quartiles = Quantile.withDefaults().with(Quantile.EstimationMethod.HF2);
        for (int size = 1; size < 60; size++) {
            StepCounts counts = Made.random(random, size);
            int[] answers = Made.oneByOne(counts);
            assertEquals(quartiles.evaluate(answers, 0.75) - quartiles.evaluate(answers, 0.25),
                    counts.interquartileRange(), counts::toString);
        }
    }

    @Test
    void answersOfTwoGroupsAddUp() {
        assertEquals(StepCounts.of(3, 1, 2), StepCounts.of(1, 0, 2).with(StepCounts.of(2, 1, 0)));
        assertThrows(IllegalArgumentException.class, () -> StepCounts.of(1, 2).with(StepCounts.of(1, 2, 3)));
    }

    @Test
    void countsOfNobodyAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> StepCounts.of(0, 0, 0));
    }

    @Test
    void everyStatementWeighsTheSame() {
        assertEquals(5.625, Means.overStatements(List.of(6.6, 5.1, 5.1, 5.7)).getAsDouble(), 1e-12);
        assertEquals(OptionalDouble.empty(), Means.overStatements(List.of()));
    }
}
