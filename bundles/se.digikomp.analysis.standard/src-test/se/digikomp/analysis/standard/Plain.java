package se.digikomp.analysis.standard;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Figures of answers worked out one by one, by other formulas than those of the analyses; answers come ascending. */
final class Plain {

    /** The 97.5th percentile of the normal distribution, as printed in tables. */
    static final double Z = 1.959963984540054;

    private Plain() {
    }

    static double mean(int[] given) {
        long sum = 0;
        for (int answer : given) {
            sum += answer;
        }
        return (double) sum / given.length;
    }

    /** Where half of the answers lie, each step spread evenly over its unit; found by halving, from both sides. */
    static double median(int[] given) {
        return (half(given, false) + half(given, true)) / 2;
    }

    private static double half(int[] given, boolean last) {
        double low = 0.5;
        double high = given[given.length - 1] + 0.5;
        while (high - low > 1e-13) {
            double middle = (low + high) / 2;
            int step = (int) Math.round(middle);
            double below = count(given, 0, step - 1) + count(given, step, step) * (middle - step + 0.5);
            if (below < given.length / 2.0 || last && below == given.length / 2.0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What a measure says of the answers, with thresholds of high and low. */
    static double figure(Measure measure, int[] given, int steps, int high, int low) {
        return switch (measure) {
            case MEAN -> mean(given);
            case MEDIAN -> median(given);
            case HIGH -> share(given, high, steps);
            case LOW -> share(given, 1, low);
        };
    }

    /** The answers from one step through another, by two searches among them. */
    static int count(int[] given, int from, int through) {
        return place(given, through + 0.5) - place(given, from - 0.5);
    }

    private static int place(int[] given, double value) {
        int low = 0;
        int high = given.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (given[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static double share(int[] given, int from, int through) {
        return (double) count(given, from, through) / given.length;
    }

    static double deviation(int[] given) {
        double mean = mean(given);
        return Math.sqrt(Arrays.stream(given).mapToDouble(answer -> (answer - mean) * (answer - mean)).sum()
                / (given.length - 1));
    }

    static double consensus(int[] given, int steps) {
        double mean = mean(given);
        return 1 + Arrays.stream(given).mapToDouble(
                answer -> Math.log(1 - Math.abs(answer - mean) / (steps - 1)) / Math.log(2)).sum() / given.length;
    }

    /** The mid-rank of an answer among all. */
    static double rank(int[] all, int answer) {
        return (count(all, 0, answer - 1) + 1 + count(all, 0, answer)) / 2.0;
    }

    static double rankSum(int[] own, int[] all) {
        return Arrays.stream(own).mapToDouble(answer -> rank(all, answer)).sum();
    }

    /** Cliff's δ from the rank sum. */
    static double delta(int[] own, int[] other) {
        double n = own.length;
        return 2 * (rankSum(own, both(own, other)) - n * (n + 1) / 2) / (n * other.length) - 1;
    }

    static int[] both(int[] own, int[] other) {
        return IntStream.concat(Arrays.stream(own), Arrays.stream(other)).sorted().toArray();
    }

    /** The two-sided p of a rank sum: its variance is that of drawing ranks without putting back. */
    static double p(int[] own, int[] other) {
        int[] all = both(own, other);
        double middle = (all.length + 1) / 2.0;
        double squares = Arrays.stream(all).mapToDouble(answer -> Math.pow(rank(all, answer) - middle, 2)).sum();
        double variance = squares / (all.length - 1) * own.length * other.length / all.length;
        double distance = Math.abs(rankSum(own, all) - own.length * middle) - 0.5;
        return Math.min(1, 2 * upperTail(Math.max(0, distance) / Math.sqrt(variance)));
    }

    /** The upper tail of the normal distribution, by Simpson's rule as far as it matters. */
    static double upperTail(double from) {
        int strips = 20_000;
        double width = 12.0 / strips;
        double sum = 0;
        for (int strip = 0; strip <= strips; strip++) {
            double x = from + strip * width;
            int weight = strip == 0 || strip == strips ? 1 : strip % 2 == 0 ? 2 : 4;
            sum += weight * Math.exp(-x * x / 2);
        }
        return sum * width / 3 / Math.sqrt(2 * Math.PI);
    }

    /** The 97.5th percentile of Student's t on many degrees of freedom; Abramowitz and Stegun 26.7.5. */
    static double t(double degrees) {
        return Z + (Math.pow(Z, 3) + Z) / (4 * degrees)
                + (5 * Math.pow(Z, 5) + 16 * Math.pow(Z, 3) + 3 * Z) / (96 * degrees * degrees);
    }
}
