package se.digikomp.statistics;

/** The correction that rank tests make for answers that agree. */
final class Ties {

    private Ties() {
    }

    /** Σ(t³ − t) over the steps, t the number of answers on a step. */
    static double of(StepCounts all) {
        double ties = 0;
        for (int step = 1; step <= all.steps(); step++) {
            double t = all.count(step);
            ties += t * t * t - t;
        }
        return ties;
    }
}
