package se.digikomp.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What the answers of some members say about the mean of a whole staff.
 *
 * @param answers the answers
 * @param staff   the whole staff, at least those who answered
 */
public record FiniteMean(StepCounts answers, int staff) {

    public FiniteMean {
        if (answers.size() > staff) {
            throw new IllegalArgumentException(answers.size() + " answers of " + staff);
        }
    }

    /** The means that remain possible where all who did not answer would choose the lowest or the highest step. */
    public Range bounds() {
        double sum = answers.mean() * answers.size();
        double silent = staff - answers.size();
        return new Range((sum + silent) / staff, (sum + silent * answers.steps()) / staff);
    }

    /**
     * The mean ± t·(s/√n)·√(1 − n/N), t on n − 1 degrees of freedom, if who did not answer is left to chance, as far as
     * it lies within the {@link #bounds()}, beyond which no mean is possible; just the mean where everybody answered.
     * Cochran, Sampling Techniques (1977), section 2.8.
     *
     * @throws IllegalArgumentException for a single answer
     */
    public Range interval(double confidence) {
        int n = answers.size();
        if (n < 2) {
            throw new IllegalArgumentException(n + " answer");
        }
        double half = TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - confidence) / 2)
                * answers.standardDeviation() / Math.sqrt(n) * Math.sqrt(1 - (double) n / staff);
        Range possible = bounds();
        return new Range(Math.max(possible.low(), answers.mean() - half),
                Math.min(possible.high(), answers.mean() + half));
    }
}
