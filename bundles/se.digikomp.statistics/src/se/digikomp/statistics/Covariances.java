package se.digikomp.statistics;

import java.util.Arrays;

/** The variances and covariances of some items, a symmetric matrix. Immutable. */
public final class Covariances {

    private final double[][] values;

    private Covariances(double[][] values) {
        this.values = values;
    }

    /** What gives the covariance of the items at two positions. */
    @FunctionalInterface
    public interface Source {
        /** The covariance of two items, counted from 0; the variance where both are the same. */
        double covariance(int first, int second);
    }

    /**
     * The matrix of {@code items} items; the source is asked once a pair.
     *
     * @throws IllegalArgumentException for fewer than two items or a value that is not finite
     */
    public static Covariances of(int items, Source source) {
        if (items < 2) {
            throw new IllegalArgumentException(items + " items");
        }
        double[][] values = new double[items][items];
        for (int first = 0; first < items; first++) {
            for (int second = 0; second <= first; second++) {
                double value = source.covariance(first, second);
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("covariance of " + second + " and " + first + ": " + value);
                }
                values[first][second] = value;
                values[second][first] = value;
            }
        }
        return new Covariances(values);
    }

    /**
     * The sample covariances of complete rows, one answer an item.
     *
     * @throws IllegalArgumentException for fewer than two rows or items
     */
    public static Covariances ofRows(double[][] rows) {
        if (rows.length < 2) {
            throw new IllegalArgumentException(rows.length + " rows");
        }
        int items = rows[0].length;
        double[] means = new double[items];
        for (double[] row : rows) {
            Arrays.setAll(means, item -> means[item] + row[item] / rows.length);
        }
        return of(items, (first, second) -> Arrays.stream(rows)
                .mapToDouble(row -> (row[first] - means[first]) * (row[second] - means[second])).sum()
                / (rows.length - 1));
    }

    /** The number of items, at least two. */
    public int items() {
        return values.length;
    }

    /** The covariance of two items, counted from 0; the variance where both are the same. */
    public double get(int first, int second) {
        return values[first][second];
    }

    /** The sum of the items' variances. */
    public double trace() {
        double sum = 0;
        for (int item = 0; item < values.length; item++) {
            sum += values[item][item];
        }
        return sum;
    }

    /** The variance of the sum of all items. */
    public double ofTotal() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).sum();
    }

    /**
     * The correlation of an item with the sum of all others, its discrimination: from −1 to 1, not a number where
     * either does not vary. Nunnally and Bernstein, Psychometric Theory (1994), chapter 8.
     */
    public double itemRest(int item) {
        double withTotal = Arrays.stream(values[item]).sum();
        double variance = values[item][item];
        double ofRest = ofTotal() - 2 * withTotal + variance;
        return (withTotal - variance) / Math.sqrt(variance * ofRest);
    }
}
