package se.digikomp.statistics;

import java.util.function.IntPredicate;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What the answers of some members say about a share of a whole staff.
 *
 * @param hits    those who answered as meant, such as with a high step
 * @param answers those who answered
 * @param staff   the whole staff, at least those who answered
 */
public record FiniteShare(int hits, int answers, int staff) {

    public FiniteShare {
        if (hits < 0 || answers < 1 || hits > answers || answers > staff) {
            throw new IllegalArgumentException(hits + " of " + answers + " answers of " + staff);
        }
    }

    /** The share among those who answered. */
    public double share() {
        return (double) hits / answers;
    }

    /** The shares of the staff that remain possible whatever those say who did not answer: x/N to (x + N − n)/N. */
    public Range bounds() {
        return new Range((double) hits / staff, (double) (hits + staff - answers) / staff);
    }

    /**
     * The shares of the staff that agree with the answers if who did not answer is left to chance: those M/N for which
     * neither tail of the hypergeometric distribution, with what was seen, is at most half of {@code error}. Konijn,
     * Statistical theory of sample survey design and analysis (1973). Exact, also where a tail equals the level.
     *
     * @param error such as 0.05 for an interval of 95 per cent
     */
    public Range exact(double error) {
        Tails tails = new Tails(this, error / 2);
        int least = hits;
        int most = hits + staff - answers;
        int low = first(least, most, members -> !tails.tooFew(members));
        int high = first(low, most + 1, members -> members > most || tails.tooMany(members)) - 1;
        return new Range((double) low / staff, (double) high / staff);
    }

    private static int first(int from, int to, IntPredicate holds) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Wilson's interval as if the answers came from an endless population; Wilson, JASA 22 (1927). */
    public Range wilson(double confidence) {
        return wilson(confidence, answers);
    }

    /**
     * Wilson's interval with n replaced by n(N − 1)/(N − n), which takes the finite staff into account; just the share
     * where everybody answered. It may contain shares that {@link #bounds()} rules out.
     */
    public Range wilsonOfStaff(double confidence) {
        return answers == staff ? new Range(share(), share())
                : wilson(confidence, (double) answers * (staff - 1) / (staff - answers));
    }

    private Range wilson(double confidence, double n) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double p = share();
        double centre = p + z * z / (2 * n);
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double all = 1 + z * z / n;
        return new Range(Math.max(0, (centre - half) / all), Math.min(1, (centre + half) / all));
    }
}
