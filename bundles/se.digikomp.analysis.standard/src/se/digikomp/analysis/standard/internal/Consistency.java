package se.digikomp.analysis.standard.internal;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.JointCounts;
import se.digikomp.statistics.Covariances;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/**
 * How the answers to some statements vary together, where the pool of answers is large enough to say.
 *
 * @param base        the smallest number of respondents behind a covariance
 * @param covariances in the order of the statements
 */
public record Consistency(int base, Covariances covariances) {

    /** Why there is none. */
    public static final Text LARGE_POOLS_ONLY = Text.of(
            "Beräknas bara för hela regionen, och bara om den har många svar: i mindre grupper säger talet inget "
                    + "säkert, och det skulle kunna avslöja enskilda svar.",
            "Computed for the whole region only, and only where it has many responses: in smaller groups the figure "
                    + "says nothing certain, and could give single responses away.");

    /** The covariances of at least two statements; nothing where the group is too small. */
    public static Optional<Consistency> of(Input input, List<Statement> statements) {
        int size = statements.size();
        double[][] values = new double[size][size];
        int base = input.base();
        for (int first = 0; first < size; first++) {
            for (int second = 0; second < size; second++) {
                if (first != second) {
                    Optional<JointCounts> joint = input.counts(statements.get(first), statements.get(second));
                    if (joint.isEmpty()) {
                        return Optional.empty();
                    }
                    values[first][second] = joint.get().covariance();
                    values[first][first] = joint.get().variance();
                    base = Math.min(base, joint.get().base());
                }
            }
        }
        return size < 2 || base < 2 ? Optional.empty()
                : Optional.of(new Consistency(base, Covariances.of(size, (first, second) -> values[first][second])));
    }
}
