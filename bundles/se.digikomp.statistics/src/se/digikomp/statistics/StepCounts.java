package se.digikomp.statistics;

import java.util.Arrays;

/** How many answers each step of an ordered scale got, and what follows from that. Immutable. */
public final class StepCounts {

    private final int[] counts;
    private final int size;

    private StepCounts(int[] counts) {
        this.counts = counts;
        this.size = Arrays.stream(counts).sum();
    }

    /**
     * The counts of step 1, 2 and so on.
     *
     * @throws IllegalArgumentException where there are fewer than two steps, a count is negative or all are zero
     */
    public static StepCounts of(int... counts) {
        if (counts.length < 2 || Arrays.stream(counts).anyMatch(count -> count < 0)
                || Arrays.stream(counts).allMatch(count -> count == 0)) {
            throw new IllegalArgumentException("counts: " + Arrays.toString(counts));
        }
        return new StepCounts(counts.clone());
    }

    /** The number of answers, at least one. */
    public int size() {
        return size;
    }

    /** The number of steps of the scale. */
    public int steps() {
        return counts.length;
    }

    /**
     * How many answered {@code step}, 1 to {@link #steps()}.
     *
     * @throws IllegalArgumentException for another step
     */
    public int count(int step) {
        if (step < 1 || step > counts.length) {
            throw new IllegalArgumentException("step " + step + " of " + counts.length);
        }
        return counts[step - 1];
    }

    /** How many answered {@code step} or above. */
    public int countFrom(int step) {
        return Arrays.stream(counts, Math.clamp(step - 1L, 0, counts.length), counts.length).sum();
    }

    /** The share of answers at {@code step} or above, 0 to 1: the high share where the step is the threshold. */
    public double shareFrom(int step) {
        return (double) countFrom(step) / size;
    }

    /** The share of answers at {@code step} or below, 0 to 1: the low share where the step is the threshold. */
    public double shareThrough(int step) {
        return (double) (size - countFrom(step + 1)) / size;
    }

    /** The arithmetic mean of the answers, in steps. */
    public double mean() {
        long sum = 0;
        for (int index = 0; index < counts.length; index++) {
            sum += (index + 1L) * counts[index];
        }
        return (double) sum / size;
    }

    /** The sample variance {@code Σ(x − mean)² / (n − 1)} in squared steps; not a number for a single answer. */
    public double variance() {
        double mean = mean();
        double squares = 0;
        for (int index = 0; index < counts.length; index++) {
            squares += counts[index] * (index + 1 - mean) * (index + 1 - mean);
        }
        return squares / (size - 1);
    }

    /** The square root of {@link #variance()}, in steps. */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /**
     * The interpolated median {@code L + (n/2 − F)/f}: {@code L} the lower border of the step that holds the median,
     * {@code F} the answers below it, {@code f} those on it. Where exactly half of the answers lie on each side of a
     * gap between steps it is the middle of that gap.
     */
    public double interpolatedMedian() {
        int below = 0;
        for (int index = 0; index < counts.length; index++) {
            int through = below + counts[index];
            if (2 * through == size) {
                return quantile(1, 2);
            }
            if (2 * through > size) {
                return index + 0.5 + (size / 2.0 - below) / counts[index];
            }
            below = through;
        }
        throw new IllegalStateException("half of " + size + " answers not reached");
    }

    /** The lowest step that at least half of the answers do not exceed: the lower median. */
    public int lowerMedian() {
        return lowestStepWith((size + 1L) / 2);
    }

    /**
     * The distance between the upper and the lower quartile, in steps: 0 where at least the middle half agree. The
     * quartiles are those of definition 2 in Hyndman and Fan, Sample quantiles in statistical packages, The American
     * Statistician 50 (1996): the middle of two steps where exactly a quarter lies on one side.
     */
    public double interquartileRange() {
        return quantile(3, 4) - quantile(1, 4);
    }

    private double quantile(long numerator, long denominator) {
        long wanted = numerator * size;
        int lower = lowestStepWith((wanted + denominator - 1) / denominator);
        return wanted % denominator == 0 ? (lower + lowestStepWith(wanted / denominator + 1)) / 2.0 : lower;
    }

    private int lowestStepWith(long answers) {
        long through = 0;
        for (int index = 0; index < counts.length; index++) {
            through += counts[index];
            if (through >= answers) {
                return index + 1;
            }
        }
        throw new IllegalStateException(answers + " of " + size + " answers not reached");
    }

    /**
     * Consensus after Tastle and Wierman, Consensus and dissention: a measure of ordinal dispersion, International
     * Journal of Approximate Reasoning 45 (2007): {@code 1 + Σ p log2(1 − |k − mean| / width)}, with {@code width} the
     * distance between the two ends; 1 where all agree, 0 where half stand at each end.
     */
    public double consensus() {
        double mean = mean();
        double width = counts.length - 1.0;
        double consensus = 1;
        for (int index = 0; index < counts.length; index++) {
            if (counts[index] > 0) {
                double share = (double) counts[index] / size;
                consensus += share * Math.log(1 - Math.abs(index + 1 - mean) / width) / Math.log(2);
            }
        }
        return consensus;
    }

    /**
     * These answers and the other ones together.
     *
     * @throws IllegalArgumentException where the scales have different numbers of steps
     */
    public StepCounts with(StepCounts other) {
        requireSameScale(other);
        int[] sums = counts.clone();
        Arrays.setAll(sums, index -> counts[index] + other.counts[index]);
        return new StepCounts(sums);
    }

    void requireSameScale(StepCounts other) {
        if (other.counts.length != counts.length) {
            throw new IllegalArgumentException(counts.length + " and " + other.counts.length + " steps");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepCounts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
