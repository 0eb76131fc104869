package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The long vectors that can be had from known ones by adding, subtracting and scaling. Counted modulo a prime: what can
 * be had in fractions can be had so, too, unless the prime happens to divide a denominator, which those of vectors of
 * small numbers are too small for.
 */
final class Sums {

    private static final long PRIME = 2_147_483_647;

    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /** Adds a known vector. */
    void add(int[] known) {
        long[] rest = reduced(known);
        int pivot = pivot(rest);
        if (pivot >= 0) {
            long inverse = power(rest[pivot], PRIME - 2);
            for (int index = pivot; index < rest.length; index++) {
                rest[index] = rest[index] * inverse % PRIME;
            }
            rows.add(rest);
            pivots.add(pivot);
        }
    }

    /** Whether a vector can be had. */
    boolean contains(int[] wanted) {
        return pivot(reduced(wanted)) < 0;
    }

    private long[] reduced(int[] vector) {
        long[] rest = new long[vector.length];
        for (int index = 0; index < vector.length; index++) {
            rest[index] = Math.floorMod(vector[index], PRIME);
        }
        for (int row = 0; row < rows.size(); row++) {
            long factor = rest[pivots.get(row)];
            if (factor != 0) {
                for (int index = pivots.get(row); index < rest.length; index++) {
                    rest[index] = (rest[index] + (PRIME - factor) * rows.get(row)[index]) % PRIME;
                }
            }
        }
        return rest;
    }

    private static long power(long base, long exponent) {
        long product = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            product = (left & 1) == 1 ? product * square % PRIME : product;
            square = square * square % PRIME;
        }
        return product;
    }

    private static int pivot(long[] vector) {
        for (int index = 0; index < vector.length; index++) {
            if (vector[index] != 0) {
                return index;
            }
        }
        return -1;
    }
}
