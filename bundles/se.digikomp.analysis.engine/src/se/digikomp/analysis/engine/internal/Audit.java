package se.digikomp.analysis.engine.internal;

import java.util.Collection;
import java.util.List;

/** Judges whether figures may be published together, next to the totals of all units. */
public interface Audit {

    /** The audit of the product: small groups must stay concealed. */
    Audit STRICT = new Audit() {
        @Override
        public boolean allowsForAnyAnswers(List<Cell> cells, Collection<Figure> figures, int least) {
            return Concealment.holdsForAnyAnswers(cells, figures, least);
        }

        @Override
        public boolean allows(List<Cell> cells, Collection<Figure> figures, int least) {
            return Concealment.holds(cells, figures, least);
        }
    };

    /**
     * Whether no group of fewer than {@code least} respondents can be worked out by adding and subtracting these
     * figures, whatever was answered.
     */
    boolean allowsForAnyAnswers(List<Cell> cells, Collection<Figure> figures, int least);

    /**
     * Whether what was really answered leaves open what each group of fewer than {@code least} respondents did, as far
     * as these figures bound each other.
     */
    boolean allows(List<Cell> cells, Collection<Figure> figures, int least);
}
