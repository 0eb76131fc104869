package se.digikomp.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.numbers.combinatorics.LogBinomialCoefficient;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The Kruskal–Wallis test of several independent groups on one ordered scale.
 *
 * @param h              the statistic, corrected for ties
 * @param degrees        degrees of freedom, the number of groups less one
 * @param p              the probability of an h at least as large by chance, from the χ² distribution
 * @param epsilonSquared the effect size ε² = h / (n − 1), 0 to 1
 */
public record KruskalWallis(double h, int degrees, double p, double epsilonSquared) {

    /**
     * The test of these groups. H = (12/(n(n + 1)) Σ R²/nᵢ − 3(n + 1)) / (1 − Σ(t³ − t)/(n³ − n)) with mid-ranks; Kruskal
     * and Wallis, Journal of the American Statistical Association 47 (1952). ε² after Tomczak and Tomczak (2014). Where
     * all answers agree h is 0 and p is 1.
     *
     * @throws IllegalArgumentException for fewer than two groups or where scales differ
     */
    public static KruskalWallis of(List<StepCounts> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException(groups.size() + " groups");
        }
        StepCounts all = groups.stream().reduce(StepCounts::with).orElseThrow();
        double n = all.size();
        double correction = 1 - Ties.of(all) / (n * n * n - n);
        int degrees = groups.size() - 1;
        if (correction == 0) {
            return new KruskalWallis(0, degrees, 1, 0);
        }
        double squares = 0;
        for (StepCounts group : groups) {
            double ranks = rankSum(group, all);
            squares += ranks * ranks / group.size();
        }
        double h = Math.max(0, (12 / (n * (n + 1)) * squares - 3 * (n + 1)) / correction);
        return new KruskalWallis(h, degrees, ChiSquaredDistribution.of(degrees).survivalProbability(h), h / (n - 1));
    }

    /**
     * What ε² is on average where answers fall to these groups by chance: (k − 1)/(n − 1), since H is then k − 1 on
     * average, whether answers are equal or not. Many small groups have a large ε² for that reason alone.
     *
     * @throws IllegalArgumentException for fewer than two groups
     */
    public static double byChance(List<StepCounts> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException(groups.size() + " groups");
        }
        return (groups.size() - 1) / (groups.stream().mapToInt(StepCounts::size).sum() - 1.0);
    }

    /**
     * The smallest p that an exact test of groups of these sizes can give where no two answers are equal: of all
     * {@code n!/∏nᵢ!} ways to share the answers out, those that part the groups as clearly as can be are two at least,
     * for the order may be turned round, and as many as groups of one size may change places. The χ² distribution goes
     * below it where groups are small and answers equal.
     *
     * @throws IllegalArgumentException for fewer than two groups
     */
    public static double smallestPossible(List<StepCounts> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException(groups.size() + " groups");
        }
        Map<Integer, Integer> alike = new HashMap<>();
        double ways = 0;
        double clearest = 0;
        int n = 0;
        for (StepCounts group : groups) {
            n += group.size();
            ways += LogBinomialCoefficient.value(n, group.size());
            clearest += Math.log(alike.merge(group.size(), 1, Integer::sum));
        }
        return Math.min(1, Math.exp(Math.max(Math.log(2), clearest) - ways));
    }

    private static double rankSum(StepCounts group, StepCounts all) {
        double sum = 0;
        double below = 0;
        for (int step = 1; step <= all.steps(); step++) {
            sum += group.count(step) * (below + (all.count(step) + 1) / 2.0);
            below += all.count(step);
        }
        return sum;
    }
}
