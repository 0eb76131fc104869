package se.digikomp.statistics;

/** Counts the ways to draw a group of a given size from tied answers, by how high the group then stands. */
final class Permutations {

    private Permutations() {
    }

    /**
     * How many ways to choose {@code chosen} of the answers give each value of 2U, from 0 to 2·chosen·(n − chosen).
     * Doubles hold the numbers of ways for up to about a thousand answers.
     */
    static double[] waysByDoubledU(StepCounts all, int chosen) {
        int most = 2 * chosen * (all.size() - chosen);
        double[][] ways = new double[chosen + 1][];
        ways[0] = new double[most + 1];
        ways[0][0] = 1;
        int lower = 0;
        for (int step = 1; step <= all.steps(); step++) {
            if (all.count(step) > 0) {
                ways = afterStep(ways, all.count(step), lower, most);
                lower += all.count(step);
            }
        }
        return ways[chosen];
    }

    private static double[][] afterStep(double[][] ways, int tied, int lower, int most) {
        double[] binomials = binomials(tied, ways.length - 1);
        double[][] next = new double[ways.length][];
        for (int before = 0; before < ways.length && ways[before] != null; before++) {
            for (int taken = 0; taken <= tied && before + taken < ways.length; taken++) {
                int gain = 2 * taken * (lower - before) + taken * (tied - taken);
                if (next[before + taken] == null) {
                    next[before + taken] = new double[most + 1];
                }
                add(ways[before], binomials[taken], next[before + taken], gain);
            }
        }
        return next;
    }

    private static void add(double[] from, double factor, double[] to, int shift) {
        for (int doubled = 0; doubled + shift < to.length; doubled++) {
            to[doubled + shift] += factor * from[doubled];
        }
    }

    private static double[] binomials(int n, int most) {
        double[] row = new double[most + 1];
        row[0] = 1;
        for (int k = 1; k <= Math.min(n, most); k++) {
            row[k] = Math.rint(row[k - 1] * (n - k + 1) / k);
        }
        return row;
    }
}
