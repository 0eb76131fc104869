package se.digikomp.responses;

import se.digikomp.responses.ResponseTable.Range;

/**
 * The counting loops. Neighbouring rows are counted in lanes of their own, because a processor waits where it is to
 * increase the same number twice in a row; answers are seldom evenly spread.
 */
final class Lanes {

    private static final int LANES = 4;

    private Lanes() {
    }

    /** How often each value occurs in each range: range after range, {@code width} numbers each. */
    static int[] counts(Range[] ranges, byte[] column, int width) {
        int[] counts = new int[ranges.length * width];
        int[] first = new int[width];
        int[] second = new int[width];
        int[] third = new int[width];
        int[] fourth = new int[width];
        for (int range = 0; range < ranges.length; range++) {
            int row = ranges[range].from();
            int to = ranges[range].to();
            for (; row <= to - LANES; row += LANES) {
                first[column[row]]++;
                second[column[row + 1]]++;
                third[column[row + 2]]++;
                fourth[column[row + 3]]++;
            }
            for (; row < to; row++) {
                first[column[row]]++;
            }
            for (int value = 0; value < width; value++) {
                counts[range * width + value] = first[value] + second[value] + third[value] + fourth[value];
                first[value] = 0;
                second[value] = 0;
                third[value] = 0;
                fourth[value] = 0;
            }
        }
        return counts;
    }

    /** The same apart for each option: range after range, option after option. */
    static int[] counts(Range[] ranges, byte[] column, int width, byte[] choice, int options) {
        int[] counts = new int[ranges.length * options * width];
        for (int range = 0; range < ranges.length; range++) {
            int base = range * options * width;
            for (int row = ranges[range].from(); row < ranges[range].to(); row++) {
                counts[base + choice[row] * width + column[row]]++;
            }
        }
        return counts;
    }

    /** The number of rows of each range, apart for each option where there are several. */
    static int[] sizes(Range[] ranges, byte[] choice, int options) {
        int[] sizes = new int[ranges.length * options];
        for (int range = 0; range < ranges.length; range++) {
            if (options == 1) {
                sizes[range] = ranges[range].size();
            } else {
                for (int row = ranges[range].from(); row < ranges[range].to(); row++) {
                    sizes[range * options + choice[row]]++;
                }
            }
        }
        return sizes;
    }
}
