package se.digikomp.statistics;

import java.util.Arrays;

/** How many gave each pair of answers to two statements. Immutable. */
public final class Contingency {

    private final int[][] counts;
    private final int size;

    private Contingency(int[][] counts) {
        this.counts = counts;
        size = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /**
     * The counts by step of the first and step of the second statement.
     *
     * @throws IllegalArgumentException where rows differ in length or a count is negative
     */
    public static Contingency of(int[][] counts) {
        int[][] copy = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        for (int[] row : copy) {
            if (row.length != copy[0].length || Arrays.stream(row).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("counts: " + Arrays.deepToString(counts));
            }
        }
        return new Contingency(copy);
    }

    /** The number of those who answered both. */
    public int size() {
        return size;
    }

    /** The sample covariance {@code Σ(x − x̄)(y − ȳ)/(n − 1)}; not a number for fewer than two. */
    public double covariance() {
        double meanOfRows = 0;
        double meanOfColumns = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                meanOfRows += (double) row * counts[row][column] / size;
                meanOfColumns += (double) column * counts[row][column] / size;
            }
        }
        double products = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                products += counts[row][column] * (row - meanOfRows) * (column - meanOfColumns);
            }
        }
        return size < 2 ? Double.NaN : products / (size - 1);
    }
}
