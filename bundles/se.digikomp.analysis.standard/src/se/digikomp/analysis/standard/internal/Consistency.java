package se.digikomp.analysis.standard.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.JointCounts;
import se.digikomp.statistics.Covariances;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** How the answers to statements vary together, where the pool of answers is large enough to say; each asked once. */
public final class Consistency {

    /** Why there is none. */
    public static final Text LARGE_POOLS_ONLY = Text.of(
            "Beräknas bara för hela regionen, och bara om den har många svar: i mindre grupper säger talet inget "
                    + "säkert, och det skulle kunna avslöja enskilda svar.",
            "Computed for the whole region only, and only where it has many responses: in smaller groups the figure "
                    + "says nothing certain, and could give single responses away.");

    /**
     * The covariances of some statements.
     *
     * @param base        the smallest number of respondents behind a covariance
     * @param covariances in the order of the statements
     */
    public record Found(int base, Covariances covariances) {
    }

    private record Pair(Statement first, Statement second) {
    }

    private final Input input;
    private final Map<Pair, Optional<JointCounts>> asked = new HashMap<>();

    /** What a group's answers have in common. */
    public Consistency(Input input) {
        this.input = input;
    }

    /** The covariances of at least two statements; nothing where the group is too small. */
    public Optional<Found> of(List<Statement> statements) {
        int size = statements.size();
        if (size < 2) {
            return Optional.empty();
        }
        double[][] values = new double[size][size];
        int base = input.base();
        for (int first = 1; first < size; first++) {
            for (int second = 0; second < first; second++) {
                Optional<JointCounts> joint = joint(statements.get(first), statements.get(second));
                if (joint.isEmpty()) {
                    return Optional.empty();
                }
                values[first][second] = joint.get().covariance();
                values[first][first] = joint.get().variance();
                base = Math.min(base, joint.get().base());
            }
        }
        values[0][0] = joint(statements.get(0), statements.get(1)).map(JointCounts::variance).orElse(Double.NaN);
        return base < 2 || Double.isNaN(values[0][0]) ? Optional.empty()
                : Optional.of(new Found(base, Covariances.of(size, (first, second) -> values[first][second])));
    }

    private Optional<JointCounts> joint(Statement first, Statement second) {
        return asked.computeIfAbsent(new Pair(first, second), pair -> input.counts(first, second));
    }
}
