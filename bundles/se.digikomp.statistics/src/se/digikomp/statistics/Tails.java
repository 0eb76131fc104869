package se.digikomp.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.DoubleSupplier;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** Compares the tails of the hypergeometric distribution with a level, exactly where doubles cannot tell. */
final class Tails {

    private static final double DOUBTFUL = 1e-6;

    private final FiniteShare seen;
    private final double level;

    Tails(FiniteShare seen, double level) {
        this.seen = seen;
        this.level = level;
    }

    /** Whether seeing this many hits or more is too unlikely where {@code members} of the staff would say so. */
    boolean tooFew(int members) {
        return seen.hits() > 0 && notAbove(members, seen.hits(), Math.min(members, seen.answers()),
                () -> distribution(members).survivalProbability(seen.hits() - 1));
    }

    /** Whether seeing this many hits or fewer is too unlikely where {@code members} of the staff would say so. */
    boolean tooMany(int members) {
        int least = Math.max(0, seen.answers() - (seen.staff() - members));
        return notAbove(members, least, seen.hits(),
                () -> distribution(members).cumulativeProbability(seen.hits()));
    }

    private HypergeometricDistribution distribution(int members) {
        return HypergeometricDistribution.of(seen.staff(), members, seen.answers());
    }

    private boolean notAbove(int members, int from, int through, DoubleSupplier tail) {
        double probability = tail.getAsDouble();
        if (Math.abs(probability - level) > DOUBTFUL * level) {
            return probability < level;
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
