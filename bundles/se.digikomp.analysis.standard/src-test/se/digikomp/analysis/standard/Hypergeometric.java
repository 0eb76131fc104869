package se.digikomp.analysis.standard;

import java.util.stream.IntStream;

/** Chances of drawing some of a staff without putting back, from sums of logarithms, term by term. */
final class Hypergeometric {

    private final int staff;
    private final int drawn;
    private final double[] factorials;

    Hypergeometric(int staff, int drawn) {
        this.staff = staff;
        this.drawn = drawn;
        factorials = new double[staff + 1];
        for (int number = 1; number <= staff; number++) {
            factorials[number] = factorials[number - 1] + Math.log(number);
        }
    }

    private double choices(int of, int some) {
        return factorials[of] - factorials[some] - factorials[of - some];
    }

    private double chance(int hits, int members) {
        return hits > members || drawn - hits > staff - members ? 0
                : Math.exp(choices(members, hits) + choices(staff - members, drawn - hits) - choices(staff, drawn));
    }

    /** The chance of at least as many hits where the staff has this many members of the kind. */
    double atLeast(int hits, int members) {
        return IntStream.rangeClosed(hits, drawn).mapToDouble(more -> chance(more, members)).sum();
    }

    /** The chance of at most as many hits where the staff has this many members of the kind. */
    double atMost(int hits, int members) {
        return IntStream.rangeClosed(0, hits).mapToDouble(fewer -> chance(fewer, members)).sum();
    }
}
