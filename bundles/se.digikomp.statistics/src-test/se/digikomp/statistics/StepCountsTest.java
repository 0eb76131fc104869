package se.digikomp.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

/** Figures agree with values worked out by hand. */
class StepCountsTest {

    private static final StepCounts SPREAD = StepCounts.of(0, 1, 2, 4, 5, 2, 1);

    @Test
    void meanOfFifteenAnswers() {
        assertEquals(15, SPREAD.size());
        assertEquals(4.5333, SPREAD.mean(), 5e-5);
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
        assertEquals(0.71087, SPREAD.consensus(), 5e-6);
        assertEquals(0.00321, StepCounts.of(8, 0, 0, 0, 0, 0, 7).consensus(), 5e-6);
        assertEquals(1, StepCounts.of(0, 0, 9).consensus(), 1e-12);
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
