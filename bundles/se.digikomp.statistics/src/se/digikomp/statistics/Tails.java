package se.digikomp.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.IntToDoubleFunction;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** Compares the tails of the hypergeometric distribution with a level, exactly where doubles cannot tell. */
final class Tails {

    private static final double DOUBTFUL = 1e-6;
    /** Counting all ways takes too long for more; doubles, right to nine digits, leave no doubt there in practice. */
    private static final int COUNTABLE = 2_000;
    private static final double NEGLIGIBLE = 1e-18;

    private final FiniteShare seen;
    private final double level;

    Tails(FiniteShare seen, double level) {
        this.seen = seen;
        this.level = level;
    }

    /** Whether seeing this many hits or more is too unlikely where {@code members} of the staff would say so. */
    boolean tooFew(int members) {
        int most = Math.min(members, seen.answers());
        return seen.hits() > 0 && notAbove(members, seen.hits(), most, tail(members, most, 1,
                hits -> (double) (members - hits) * (seen.answers() - hits)
                        / ((hits + 1.0) * (others(members) + hits + 1))));
    }

    /** Whether seeing this many hits or fewer is too unlikely where {@code members} of the staff would say so. */
    boolean tooMany(int members) {
        int least = Math.max(0, -others(members));
        return notAbove(members, least, seen.hits(), tail(members, least, -1,
                hits -> (double) hits * (others(members) + hits)
                        / ((members - hits + 1.0) * (seen.answers() - hits + 1))));
    }

    /** Those of the staff who would say otherwise, less all who answered. */
    private int others(int members) {
        return seen.staff() - members - seen.answers();
    }

    /**
     * The probability of the hits seen and all beyond as far as {@code last}; where it is far above the level, a part of
     * it that is above it, too.
     *
     * @param ratio of the probability of the next number of hits to that of a number
     */
    private double tail(int members, int last, int step, IntToDoubleFunction ratio) {
        double term = HypergeometricDistribution.of(seen.staff(), members, seen.answers()).probability(seen.hits());
        if (term == 0) {
            return ratio.applyAsDouble(seen.hits()) > 1 ? 1 : 0;
        }
        double sum = term;
        for (int hits = seen.hits(); hits != last && sum < 2 * level; hits += step) {
            double next = ratio.applyAsDouble(hits);
            term *= next;
            sum += term;
            if (next < 1 && term < sum * NEGLIGIBLE) {
                break;
            }
        }
        return sum;
    }

    private boolean notAbove(int members, int from, int through, double probability) {
        if (seen.staff() > COUNTABLE || Math.abs(probability - level) > DOUBTFUL * level) {
            return probability <= level;
        }
        BigInteger ways = BigInteger.ZERO;
        for (int hits = from; hits <= through; hits++) {
            ways = ways.add(choose(members, hits).multiply(choose(seen.staff() - members, seen.answers() - hits)));
        }
        BigDecimal all = new BigDecimal(choose(seen.staff(), seen.answers()));
        return new BigDecimal(ways).compareTo(all.multiply(BigDecimal.valueOf(level))) <= 0;
    }

    static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int taken = 1; taken <= Math.min(k, n - k); taken++) {
            ways = ways.multiply(BigInteger.valueOf(n - taken + 1L)).divide(BigInteger.valueOf(taken));
        }
        return ways;
    }
}
