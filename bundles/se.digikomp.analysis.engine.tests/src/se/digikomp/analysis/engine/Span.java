package se.digikomp.analysis.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The vectors that can be had from known ones by adding, subtracting and scaling; exact integer arithmetic. */
public final class Span {

    private final List<BigInteger[]> rows = new ArrayList<>();

    /** Adds a known vector. */
    public void add(int[] known) {
        BigInteger[] rest = reduce(known);
        if (pivot(rest) >= 0) {
            rows.add(rest);
        }
    }

    /** Whether a vector can be had. */
    public boolean contains(int[] wanted) {
        return pivot(reduce(wanted)) < 0;
    }

    private BigInteger[] reduce(int[] vector) {
        BigInteger[] rest = new BigInteger[vector.length];
        for (int index = 0; index < vector.length; index++) {
            rest[index] = BigInteger.valueOf(vector[index]);
        }
        for (BigInteger[] row : rows) {
            int pivot = pivot(row);
            BigInteger factor = rest[pivot];
            if (factor.signum() != 0) {
                for (int index = 0; index < rest.length; index++) {
                    rest[index] = rest[index].multiply(row[pivot]).subtract(row[index].multiply(factor));
                }
                shorten(rest);
            }
        }
        return rest;
    }

    private static void shorten(BigInteger[] row) {
        BigInteger divisor = BigInteger.ZERO;
        for (BigInteger entry : row) {
            divisor = divisor.gcd(entry);
        }
        for (int index = 0; index < row.length && divisor.signum() > 0; index++) {
            row[index] = row[index].divide(divisor);
        }
    }

    private static int pivot(BigInteger[] row) {
        for (int index = 0; index < row.length; index++) {
            if (row[index].signum() != 0) {
                return index;
            }
        }
        return -1;
    }
}
