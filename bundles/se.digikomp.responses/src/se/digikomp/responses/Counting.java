package se.digikomp.responses;

import se.digikomp.responses.ResponseTable.Range;

/** The counting loops, over ranges of rows of one column. */
final class Counting {

    private Counting() {
    }

    /** How often each value occurs in each range: range after range, {@code width} numbers each. */
    static int[] counts(Range[] ranges, byte[] column, int width) {
        int[] counts = new int[ranges.length * width];
        for (int range = 0; range < ranges.length; range++) {
            int[] values = BitPlanes.count(column, ranges[range].from(), ranges[range].to());
            System.arraycopy(values, 0, counts, range * width, width);
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
