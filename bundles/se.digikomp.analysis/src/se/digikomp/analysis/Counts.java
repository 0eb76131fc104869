package se.digikomp.analysis;

import java.util.Arrays;

/**
 * How the answers of a group to one statement are distributed: {@code count(step)} for steps 1 to {@code steps()}, and
 * how many gave no answer. Immutable.
 */
public final class Counts {

    private final int[] counts;

    /**
     * Counts in order: no answer first, then step 1, 2, …
     *
     * @throws IllegalArgumentException where there are fewer than two steps or a count is negative
     */
    public Counts(int... missingThenSteps) {
        int signs = 0;
        for (int count : missingThenSteps) {
            signs |= count;
        }
        if (missingThenSteps.length < 3 || signs < 0) {
            throw new IllegalArgumentException("counts: " + Arrays.toString(missingThenSteps));
        }
        counts = missingThenSteps.clone();
    }

    /** The number of steps of the scale. */
    public int steps() {
        return counts.length - 1;
    }

    /** How many chose this step, 1 to {@link #steps()}. */
    public int count(int step) {
        if (step < 1 || step > steps()) {
            throw new IllegalArgumentException("step " + step + " of " + steps());
        }
        return counts[step];
    }

    /** How many gave no answer. */
    public int missing() {
        return counts[0];
    }

    /** How many answered: the base of every share and mean. */
    public int base() {
        return Arrays.stream(counts, 1, counts.length).sum();
    }

    /** The sum of all answers. */
    public long sum() {
        long sum = 0;
        for (int step = 1; step <= steps(); step++) {
            sum += (long) step * counts[step];
        }
        return sum;
    }

    /** The arithmetic mean of the answers; not a number where nobody answered. */
    public double mean() {
        return base() == 0 ? Double.NaN : (double) sum() / base();
    }

    /** The share of answers at {@code step} or above, 0 to 1; not a number where nobody answered. */
    public double shareFrom(int step) {
        return base() == 0 ? Double.NaN : (double) Arrays.stream(counts, step, counts.length).sum() / base();
    }

    /**
     * These and other answers together.
     *
     * @throws IllegalArgumentException where the other scale has more or fewer steps
     */
    public Counts plus(Counts other) {
        if (other.steps() != steps()) {
            throw new IllegalArgumentException(steps() + " steps and " + other.steps());
        }
        int[] sums = counts.clone();
        Arrays.setAll(sums, place -> counts[place] + other.counts[place]);
        return new Counts(sums);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that && Arrays.equals(counts, that.counts);
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
