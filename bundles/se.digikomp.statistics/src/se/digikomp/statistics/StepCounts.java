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

    /** The arithmetic mean of the answers, in steps. */
    public double mean() {
        long sum = 0;
        for (int index = 0; index < counts.length; index++) {
            sum += (index + 1L) * counts[index];
        }
        return (double) sum / size;
    }

    /**
     * The interpolated median {@code L + (n/2 − F)/f}: {@code L} the lower border of the step that holds the median,
     * {@code F} the answers below it, {@code f} those on it. Where exactly half of the answers lie on each side of a
     * gap
     * between steps it is the middle of that gap.
     */
    public double interpolatedMedian() {
        int below = 0;
        for (int index = 0; index < counts.length; index++) {
            int through = below + counts[index];
            if (2 * through == size) {
                int next = index + 1;
                while (counts[next] == 0) {
                    next++;
                }
                return (index + next) / 2.0 + 1;
            }
            if (2 * through > size) {
                return index + 0.5 + (size / 2.0 - below) / counts[index];
            }
            below = through;
        }
        throw new IllegalStateException("half of " + size + " answers not reached");
    }

    /**
     * Consensus after Tastle and Wierman (2007): {@code 1 + Σ p log2(1 − |k − mean| / width)}, with {@code width} the
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
