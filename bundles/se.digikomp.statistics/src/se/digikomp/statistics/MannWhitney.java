package se.digikomp.statistics;

import org.apache.commons.numbers.combinatorics.LogBinomialCoefficient;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The two-sided Mann–Whitney test of two independent groups on one ordered scale.
 *
 * @param u     pairs where the first group's answer is higher, equal ones counted half
 * @param p     the probability of a difference at least as large where only chance decides who is in which group
 * @param exact whether {@code p} counts all permutations of the answers; otherwise it is the normal approximation
 */
public record MannWhitney(double u, double p, boolean exact) {

    private static final double AFFORDABLE = 2e7;
    private static final double COUNTABLE = 700;

    /**
     * The exact test where it takes a fraction of a second and a double holds the number of permutations, else the
     * approximation: two groups of a hundred are exact, and fifteen beside more than a thousand.
     */
    public static MannWhitney of(StepCounts first, StepCounts second) {
        double smaller = Math.min(first.size(), second.size());
        double states = smaller * 2 * first.size() * second.size();
        double choices = 0;
        StepCounts all = first.with(second);
        for (int step = 1; step <= all.steps(); step++) {
            choices += Math.min(all.count(step), smaller);
        }
        return states * choices / 4 <= AFFORDABLE && permutations(first, second) <= COUNTABLE ? exact(first, second)
                : approximate(first, second);
    }

    /**
     * The exact permutation test: of all ways to choose which of the answers are the first group's, ties kept, the share
     * with {@code |U − n₁n₂/2|} at least as large as seen. Computed as in Streitberg and Röhmel, Exact distributions for
     * permutation and rank tests, Statistical Software Newsletter 12 (1986), over the steps of the scale.
     *
     * @throws IllegalArgumentException where the scales differ
     */
    public static MannWhitney exact(StepCounts first, StepCounts second) {
        Dominance pairs = Dominance.of(first, second);
        double[] ways = first.size() <= second.size() ? Permutations.waysByDoubledU(first.with(second), first.size())
                : Permutations.waysByDoubledU(first.with(second), second.size());
        long centre = pairs.pairs();
        long seen = Math.abs(pairs.above() - pairs.below());
        double extreme = 0;
        double all = 0;
        for (int doubled = 0; doubled < ways.length; doubled++) {
            all += ways[doubled];
            if (Math.abs(doubled - centre) >= seen) {
                extreme += ways[doubled];
            }
        }
        return new MannWhitney(pairs.u(), Math.min(1, extreme / all), true);
    }

    /**
     * The normal approximation with continuity correction ½ and the tie-corrected variance
     * {@code (n₁n₂/12)((n + 1) − Σ(t³ − t)/(n(n − 1)))}; Lehmann, Nonparametrics (1975), section 1.4. 1 where all
     * answers agree.
     *
     * @throws IllegalArgumentException where the scales differ
     */
    public static MannWhitney approximate(StepCounts first, StepCounts second) {
        Dominance pairs = Dominance.of(first, second);
        double distance = Math.max(0, Math.abs(pairs.above() - pairs.below()) / 2.0 - 0.5);
        double deviation = Math.sqrt(variance(first, second));
        double p = deviation == 0 ? 1
                : 2 * NormalDistribution.of(0, 1).survivalProbability(distance / deviation);
        return new MannWhitney(pairs.u(), Math.min(1, p), false);
    }

    /** The tie-corrected variance of U where only chance decides who is in which group. */
    public static double variance(StepCounts first, StepCounts second) {
        StepCounts all = first.with(second);
        double n = all.size();
        return (double) first.size() * second.size() / 12 * (n + 1 - Ties.of(all) / (n * (n - 1)));
    }

    /**
     * The smallest p that an exact two-sided test of groups of these sizes can give, {@code 2 / C(n₁ + n₂, n₁)}: where
     * it is not below the wanted level, no difference can be called significant, however large.
     */
    public static double smallestPossible(int first, int second) {
        return Math.min(1, 2 * Math.exp(-LogBinomialCoefficient.value(first + second, first)));
    }

    /** The natural logarithm of the number of ways to choose which answers are the first group's. */
    private static double permutations(StepCounts first, StepCounts second) {
        return LogBinomialCoefficient.value(first.size() + second.size(), first.size());
    }
}
