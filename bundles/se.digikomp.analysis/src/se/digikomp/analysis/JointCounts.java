package se.digikomp.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the same respondents answered two statements: a contingency table. Neighbouring steps
 * that too few chose are counted together, so that no row and no column stands for a group under the smallest one.
 * Immutable.
 */
public final class JointCounts {

    /**
     * Neighbouring steps that are counted together; most often a single one.
     *
     * @param from the first step
     * @param to   the last step, the same where it is one
     * @param mean the mean of the answers counted here: the step itself where it is one
     */
    public record Steps(int from, int to, double mean) {
    }

    private final List<Steps> first;
    private final List<Steps> second;
    private final int[][] counts;

    /**
     * A table.
     *
     * @param first  the steps of the first statement: one row each
     * @param second the steps of the second statement: one column each
     * @param counts by row and column
     * @throws IllegalArgumentException where the counts have another shape
     */
    public JointCounts(List<Steps> first, List<Steps> second, int[][] counts) {
        if (counts.length != first.size() || Arrays.stream(counts).anyMatch(row -> row.length != second.size())) {
            throw new IllegalArgumentException(
                    "counts " + Arrays.deepToString(counts) + " of " + first + " and " + second);
        }
        this.first = List.copyOf(first);
        this.second = List.copyOf(second);
        this.counts = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    /** The steps of the first statement, lowest first: the rows. */
    public List<Steps> first() {
        return first;
    }

    /** The steps of the second statement, lowest first: the columns. */
    public List<Steps> second() {
        return second;
    }

    /** How many chose these steps, by their places among the rows and the columns, each counted from 0. */
    public int count(int row, int column) {
        return counts[row][column];
    }

    /** How many respondents it holds: the base of what is computed from the table. */
    public int base() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /**
     * The sample covariance of the two answers (divisor n − 1); steps counted together count with their mean. Not a
     * number where fewer than two answered.
     */
    public double covariance() {
        return base() < 2 ? Double.NaN : products(first, second, counts) / (base() - 1);
    }

    /** The sample variance of the first answer (divisor n − 1), in the same way as the covariance. */
    public double variance() {
        int[][] rows = new int[first.size()][first.size()];
        for (int row = 0; row < counts.length; row++) {
            rows[row][row] = Arrays.stream(counts[row]).sum();
        }
        return base() < 2 ? Double.NaN : products(first, first, rows) / (base() - 1);
    }

    /** Pearson's correlation of the two answers; not a number where all chose the same steps of one statement. */
    public double correlation() {
        int[][] rows = new int[first.size()][first.size()];
        int[][] columns = new int[second.size()][second.size()];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                rows[row][row] += counts[row][column];
                columns[column][column] += counts[row][column];
            }
        }
        return products(first, second, counts)
                / Math.sqrt(products(first, first, rows) * products(second, second, columns));
    }

    private static double products(List<Steps> rows, List<Steps> columns, int[][] counts) {
        double all = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
        double rowMean = IntStream.range(0, rows.size())
                .mapToDouble(row -> rows.get(row).mean() * IntStream.of(counts[row]).sum()).sum() / all;
        double columnMean = IntStream.range(0, rows.size())
                .mapToDouble(row -> IntStream.range(0, columns.size())
                        .mapToDouble(column -> columns.get(column).mean() * counts[row][column]).sum())
                .sum() / all;
        double sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                sum += counts[row][column] * (rows.get(row).mean() - rowMean)
                        * (columns.get(column).mean() - columnMean);
            }
        }
        return sum;
    }
}
