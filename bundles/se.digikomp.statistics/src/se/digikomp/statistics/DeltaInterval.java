package se.digikomp.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/** Confidence intervals of Cliff's δ. */
public final class DeltaInterval {

    private DeltaInterval() {
    }

    /**
     * The asymmetric interval of Feng and Cliff, Monte Carlo evaluation of ordinal d with improved confidence interval,
     * Journal of Modern Applied Statistical Methods 3 (2004), with the unbiased variance of Cliff (1996) and Student's t
     * on n₁ + n₂ − 2 degrees of freedom, as in the R package effsize. Where one group lies wholly above the other the
     * variance is 0 and the interval is theirs for that case, from ±(m − t²)/(m + t²) to ±1, m the smaller group.
     *
     * @param confidence such as 0.95
     * @throws IllegalArgumentException where a group has fewer than two answers or the scales differ
     */
    public static Range of(StepCounts first, StepCounts second, double confidence) {
        if (first.size() < 2 || second.size() < 2) {
            throw new IllegalArgumentException(first.size() + " and " + second.size() + " answers");
        }
        double delta = Dominance.of(first, second).delta();
        double t = TDistribution.of(first.size() + second.size() - 2.0)
                .inverseSurvivalProbability((1 - confidence) / 2);
        if (Math.abs(delta) == 1) {
            double smaller = Math.min(first.size(), second.size());
            double inner = (smaller - t * t) / (smaller + t * t);
            return delta > 0 ? new Range(inner, 1) : new Range(-1, -inner);
        }
        double variance = variance(first, second, delta);
        double spread = t * t * variance;
        double square = 1 - delta * delta;
        double centre = delta * square;
        double half = t * Math.sqrt(variance) * Math.sqrt(square * square + spread);
        return new Range(Math.max(-1, (centre - half) / (square + spread)),
                Math.min(1, (centre + half) / (square + spread)));
    }

    private static double variance(StepCounts first, StepCounts second, double delta) {
        double n1 = first.size();
        double n2 = second.size();
        double ofFirst = 0;
        double ofSecond = 0;
        double ofPairs = 0;
        for (int step = 1; step <= first.steps(); step++) {
            double row = (second.size() - second.countFrom(step) - second.countFrom(step + 1)) / n2;
            double column = (first.countFrom(step + 1) - (first.size() - first.countFrom(step))) / n1;
            ofFirst += first.count(step) * (row - delta) * (row - delta);
            ofSecond += second.count(step) * (column - delta) * (column - delta);
            for (int other = 1; other <= second.steps(); other++) {
                double pair = Integer.signum(step - other) - delta;
                ofPairs += (double) first.count(step) * second.count(other) * pair * pair;
            }
        }
        double unbiased = (n2 * n2 * ofFirst + n1 * n1 * ofSecond - ofPairs) / (n1 * n2 * (n1 - 1) * (n2 - 1));
        return Math.max(unbiased, (1 - delta * delta) / (n1 * n2 - 1));
    }
}
