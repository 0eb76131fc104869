package se.digikomp.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Adjusts p values of tests made together, so that many tests do not find what is not there. */
public final class MultipleTests {

    private MultipleTests() {
    }

    /**
     * Holm's adjustment, max over j ≤ i of min(1, (m − j + 1)·p₍ⱼ₎), in the order given: keeps the probability of any
     * false finding, whatever the dependence. Holm, A simple sequentially rejective multiple test procedure,
     * Scandinavian Journal of Statistics 6 (1979).
     *
     * @throws IllegalArgumentException where a p lies outside 0 to 1
     */
    public static double[] holm(double... p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            largest = Math.max(largest, Math.min(1, (p.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }

    /**
     * The adjustment of Benjamini and Hochberg, min over j ≥ i of min(1, m·p₍ⱼ₎/j), in the order given: keeps the share
     * of false findings among the findings, for independent or positively dependent tests. Journal of the Royal
     * Statistical Society B 57 (1995).
     *
     * @throws IllegalArgumentException where a p lies outside 0 to 1
     */
    public static double[] benjaminiHochberg(double... p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double smallest = 1;
        for (int rank = p.length - 1; rank >= 0; rank--) {
            smallest = Math.min(smallest, p.length * p[order[rank]] / (rank + 1));
            adjusted[order[rank]] = smallest;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        for (double one : p) {
            if (!(one >= 0 && one <= 1)) {
                throw new IllegalArgumentException("p = " + one);
            }
        }
        return IntStream.range(0, p.length).boxed().sorted(Comparator.comparingDouble(index -> p[index]))
                .mapToInt(Integer::intValue).toArray();
    }
}
