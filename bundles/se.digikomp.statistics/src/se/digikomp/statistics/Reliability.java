package se.digikomp.statistics;

import java.util.OptionalDouble;

import org.apache.commons.statistics.distribution.FDistribution;

/** How consistently some items measure one thing. */
public final class Reliability {

    private static final int MOST_ROUNDS = 10_000;
    private static final double CLOSE = 1e-13;

    private Reliability() {
    }

    /**
     * Cronbach's α = k/(k − 1)·(1 − Σsᵢ²/s²), s² the variance of the sum; Cronbach, Psychometrika 16 (1951). At most 1,
     * and negative where items contradict each other; not a number where no item varies.
     */
    public static double alpha(Covariances items) {
        double k = items.items();
        return k / (k - 1) * (1 - items.trace() / items.ofTotal());
    }

    /**
     * The confidence interval of an α after Feldt, Psychometrika 30 (1965): 1 − (1 − α)F with F on n − 1 and
     * (n − 1)(k − 1) degrees of freedom.
     *
     * @param alpha      the α that was found
     * @param items      the number of items k, at least two
     * @param answers    the number of respondents n, at least two
     * @param confidence such as 0.95
     */
    public static Range interval(double alpha, int items, int answers, double confidence) {
        FDistribution f = FDistribution.of(answers - 1.0, (answers - 1.0) * (items - 1));
        double tail = (1 - confidence) / 2;
        return new Range(1 - (1 - alpha) * f.inverseSurvivalProbability(tail),
                1 - (1 - alpha) * f.inverseCumulativeProbability(tail));
    }

    /**
     * McDonald's ω = (Σλ)²/((Σλ)² + Σθ) of one factor; McDonald, Test Theory (1999), chapter 6. The loadings λ are those
     * of unweighted least squares on the covariances (Harman and Jones, Psychometrika 31, 1966); θ is what is left of
     * each variance. Nothing where the items are too few, fewer than three, or one factor does not fit them: a negative
     * θ, or no convergence.
     */
    public static OptionalDouble omega(Covariances items) {
        if (items.items() < 3) {
            return OptionalDouble.empty();
        }
        double[] loadings = new double[items.items()];
        for (int item = 0; item < loadings.length; item++) {
            loadings[item] = Math.sqrt(Math.max(items.get(item, item), 0) / 2);
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double change = improve(items, loadings);
            if (!(change < Double.MAX_VALUE)) {
                return OptionalDouble.empty();
            }
            if (change < CLOSE) {
                return ratio(items, loadings);
            }
        }
        return OptionalDouble.empty();
    }

    private static double improve(Covariances items, double[] loadings) {
        double change = 0;
        for (int item = 0; item < loadings.length; item++) {
            double products = 0;
            double squares = 0;
            for (int other = 0; other < loadings.length; other++) {
                if (other != item) {
                    products += items.get(item, other) * loadings[other];
                    squares += loadings[other] * loadings[other];
                }
            }
            double better = products / squares;
            change = Math.max(change, Math.abs(better - loadings[item]));
            loadings[item] = better;
        }
        return change;
    }

    private static OptionalDouble ratio(Covariances items, double[] loadings) {
        double sum = 0;
        double left = 0;
        for (int item = 0; item < loadings.length; item++) {
            double unique = items.get(item, item) - loadings[item] * loadings[item];
            if (unique < -1e-9) {
                return OptionalDouble.empty();
            }
            sum += loadings[item];
            left += unique;
        }
        double common = sum * sum;
        return common + left > 0 ? OptionalDouble.of(common / (common + left)) : OptionalDouble.empty();
    }
}
