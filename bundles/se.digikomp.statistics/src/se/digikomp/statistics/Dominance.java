package se.digikomp.statistics;

/**
 * How the answers of one group stand to those of another, over all pairs of one answer from each.
 *
 * @param above pairs where the first group's answer is higher
 * @param below pairs where it is lower
 * @param equal pairs where they agree
 */
public record Dominance(long above, long below, long equal) {

    /**
     * The pairs of two groups.
     *
     * @throws IllegalArgumentException where the scales have different numbers of steps
     */
    public static Dominance of(StepCounts first, StepCounts second) {
        first.requireSameScale(second);
        long above = 0;
        long equal = 0;
        long lower = 0;
        for (int step = 1; step <= first.steps(); step++) {
            above += first.count(step) * lower;
            equal += (long) first.count(step) * second.count(step);
            lower += second.count(step);
        }
        long pairs = (long) first.size() * second.size();
        return new Dominance(above, pairs - above - equal, equal);
    }

    /** The number of pairs, n₁n₂. */
    public long pairs() {
        return above + below + equal;
    }

    /** The Mann–Whitney statistic of the first group: pairs above, and half of those equal. */
    public double u() {
        return above + equal / 2.0;
    }

    /**
     * Cliff's δ, (above − below) / pairs, from −1 to 1. Cliff, Dominance statistics: ordinal analyses to answer ordinal
     * questions, Psychological Bulletin 114 (1993).
     */
    public double delta() {
        return (double) (above - below) / pairs();
    }

    /**
     * The probability that an answer of the first group is the higher one, equal ones counted half; A₁₂ of Vargha and
     * Delaney, Journal of Educational and Behavioral Statistics 25 (2000).
     */
    public double superiority() {
        return u() / pairs();
    }

    /** What people call a difference of this size. */
    public Magnitude magnitude() {
        return Magnitude.of(delta());
    }
}
