package se.digikomp.analysis.engine.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Judges whether figures may be published together, next to the totals of all units. */
public interface Audit {

    /** The audit of the product: small groups must stay concealed. */
    Audit STRICT = new Audit() {
        @Override
        public Predicate<Collection<Figure>> forAnyAnswers(List<Cell> cells, int least) {
            return asAnswered(cells.stream().map(Cell::withAnySteps).toList(), least);
        }

        @Override
        public Predicate<Collection<Figure>> asAnswered(List<Cell> cells, int least) {
            return new Concealment(cells, least)::holds;
        }
    };

    /**
     * Whether no group of fewer than {@code least} respondents can be worked out by adding and subtracting figures,
     * whatever was answered. To be asked by one thread.
     */
    Predicate<Collection<Figure>> forAnyAnswers(List<Cell> cells, int least);

    /**
     * Whether what was really answered leaves open what each group of fewer than {@code least} respondents did, as far
     * as figures bound each other. To be asked by one thread.
     */
    Predicate<Collection<Figure>> asAnswered(List<Cell> cells, int least);
}
