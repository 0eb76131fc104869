package se.digikomp.statistics;

import java.util.Collection;
import java.util.OptionalDouble;

import org.apache.commons.statistics.descriptive.Mean;

/** Means taken over statements. */
public final class Means {

    private Means() {
    }

    /**
     * The mean over statements of the statements' means, each with the same weight however many answered it; nothing
     * where there is no statement. This is how the national analysis formed the score of an area.
     */
    public static OptionalDouble overStatements(Collection<Double> means) {
        if (means.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Mean.of(means.stream().mapToDouble(Double::doubleValue).toArray()).getAsDouble());
    }
}
