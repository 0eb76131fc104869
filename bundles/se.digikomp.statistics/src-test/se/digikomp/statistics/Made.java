package se.digikomp.statistics;

import java.util.Arrays;
import java.util.Random;

/** Answers made for tests. */
final class Made {

    private Made() {
    }

    /** The counts of these answers on a scale of seven steps. */
    static StepCounts answers(int... steps) {
        int[] counts = new int[7];
        for (int step : steps) {
            counts[step - 1]++;
        }
        return StepCounts.of(counts);
    }

    /** Each answer by itself, ascending. */
    static int[] oneByOne(StepCounts counts) {
        int[] answers = new int[counts.size()];
        int filled = 0;
        for (int step = 1; step <= counts.steps(); step++) {
            Arrays.fill(answers, filled, filled + counts.count(step), step);
            filled += counts.count(step);
        }
        return answers;
    }

    /** This many random answers on a scale of seven steps. */
    static StepCounts random(Random random, int size) {
        return answers(random.ints(size, 1, 8).toArray());
    }
}
