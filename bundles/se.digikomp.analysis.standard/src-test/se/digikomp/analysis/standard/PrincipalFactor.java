package se.digikomp.analysis.standard;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The one factor behind some covariances, found by iterated principal axes: variances are replaced by what the factor
 * explains of them until nothing changes. Another way than that of the analyses to the loadings of least squares.
 *
 * @param loadings of each item
 * @param left     what is left of all items' variances
 */
record PrincipalFactor(double[] loadings, double left) {

    static PrincipalFactor of(double[][] covariances) {
        double[][] reduced = Arrays.stream(covariances).map(double[]::clone).toArray(double[][]::new);
        double[] loadings = new double[covariances.length];
        double change = 1;
        while (change > 1e-12) {
            double[] better = principalAxis(reduced);
            change = 0;
            for (int item = 0; item < better.length; item++) {
                change = Math.max(change, Math.abs(better[item] - loadings[item]));
                reduced[item][item] = better[item] * better[item];
            }
            loadings = better;
        }
        double left = 0;
        for (int item = 0; item < loadings.length; item++) {
            left += covariances[item][item] - loadings[item] * loadings[item];
        }
        return new PrincipalFactor(loadings, left);
    }

    /** The first eigenvector as long as the root of its eigenvalue, by multiplying again and again. */
    private static double[] principalAxis(double[][] matrix) {
        double[] axis = new double[matrix.length];
        Arrays.fill(axis, 1);
        for (int round = 0; round < 200; round++) {
            double[] unit = scaled(axis, 1 / length(axis));
            axis = Arrays.stream(matrix).mapToDouble(row -> IntStream.range(0, unit.length)
                    .mapToDouble(column -> row[column] * unit[column]).sum()).toArray();
        }
        return scaled(axis, 1 / Math.sqrt(length(axis)));
    }

    private static double[] scaled(double[] vector, double by) {
        return Arrays.stream(vector).map(each -> each * by).toArray();
    }

    private static double length(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(each -> each * each).sum());
    }

    double omega() {
        double common = Math.pow(Arrays.stream(loadings).sum(), 2);
        return common / (common + left);
    }
}
