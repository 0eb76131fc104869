package se.digikomp.analysis;

import java.util.Arrays;

/**
 * How the means of single respondents over some statements are distributed: in classes of half a step, of which the
 * first begins at 1 and the last holds those alone who chose the last step throughout. A mean is told to no more than
 * half a step: no class but that one tells the sum of three answers or more. Immutable.
 */
public final class Scores {

    /** The number of classes to a step. */
    public static final int CLASSES_A_STEP = 2;

    private final int[] counts;

    /**
     * Counts in order: respondents without a mean first, then those of each class.
     *
     * @throws IllegalArgumentException where the number of classes fits no scale, or a count is negative
     */
    public Scores(int... missingThenClasses) {
        if (missingThenClasses.length < 2 + CLASSES_A_STEP || (missingThenClasses.length - 2) % CLASSES_A_STEP != 0
                || Arrays.stream(missingThenClasses).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("scores: " + Arrays.toString(missingThenClasses));
        }
        counts = missingThenClasses.clone();
    }

    /** Nobody's means on a scale of so many steps. */
    public static Scores none(int steps) {
        return new Scores(new int[2 + CLASSES_A_STEP * (steps - 1)]);
    }

    /** The class, counted from 0, of the mean of {@code answers} answers that add up to {@code sum}. */
    public static int classOf(int sum, int answers) {
        return (sum - answers) * CLASSES_A_STEP / answers;
    }

    /** The number of steps of the scale. */
    public int steps() {
        return 1 + (classes() - 1) / CLASSES_A_STEP;
    }

    /** The number of classes. */
    public int classes() {
        return counts.length - 1;
    }

    /** The least mean of a class, counted from 0; the next class begins half a step higher. */
    public double from(int place) {
        return 1 + (double) place / CLASSES_A_STEP;
    }

    /** How many respondents' means are in a class, counted from 0. */
    public int count(int place) {
        if (place < 0 || place >= classes()) {
            throw new IllegalArgumentException("class " + place + " of " + classes());
        }
        return counts[1 + place];
    }

    /** How many have no mean, since they answered fewer than half of the statements. */
    public int missing() {
        return counts[0];
    }

    /** How many have a mean: the base of every share. */
    public int base() {
        return Arrays.stream(counts, 1, counts.length).sum();
    }

    /**
     * The share of respondents whose mean is at least this, 0 to 1; not a number where nobody has one.
     *
     * @throws IllegalArgumentException where no class begins at {@code mean}, which is neither a step nor half one
     */
    public double shareFrom(double mean) {
        double place = (mean - 1) * CLASSES_A_STEP;
        if (place != Math.rint(place) || place < 0 || place > classes()) {
            throw new IllegalArgumentException("no class begins at " + mean);
        }
        return base() == 0 ? Double.NaN : (double) Arrays.stream(counts, 1 + (int) place, counts.length).sum() / base();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores that && Arrays.equals(counts, that.counts);
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
