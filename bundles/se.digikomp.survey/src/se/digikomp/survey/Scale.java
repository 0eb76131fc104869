package se.digikomp.survey;

import java.util.List;

/**
 * An ordered answer scale: steps 1 to {@code steps}, words for its two ends, and optionally a label for each step.
 *
 * @param steps  the number of steps, 2 to 11
 * @param low    what step 1 means
 * @param high   what the last step means
 * @param labels a label for each step in order, or an empty list where only the ends have words
 */
public record Scale(int steps, Text low, Text high, List<Text> labels) {

    /** The most steps a scale may have; counts and the packed store rely on it. */
    public static final int MOST_STEPS = 11;

    public Scale {
        if (steps < 2 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("a scale has 2 to " + MOST_STEPS + " steps, not " + steps);
        }
        labels = List.copyOf(labels);
        if (!labels.isEmpty() && labels.size() != steps) {
            throw new IllegalArgumentException(labels.size() + " labels for " + steps + " steps");
        }
    }

    /** A scale with words for its two ends only. */
    public Scale(int steps, Text low, Text high) {
        this(steps, low, high, List.of());
    }

    /** Whether {@code answer} is a step of this scale. */
    public boolean contains(int answer) {
        return answer >= 1 && answer <= steps;
    }
}
