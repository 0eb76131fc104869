package se.digikomp.analysis.engine;

import java.util.List;

import se.digikomp.analysis.engine.internal.SplitPattern;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Comparisons;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/**
 * What runs are about: the answers of one round as they were at one moment, the region at the round's reference date,
 * and the policy that holds. What of it may be shown is decided once, when it is first asked for. Immutable for those
 * who use it, and safe for use by several threads.
 */
public final class Snapshot {

    private final Round round;
    private final Territory territory;
    private final ResponseTable responses;
    private final DisclosurePolicy policy;
    private final List<Snapshot> others;
    private final Comparisons comparisons;
    private final Decided decided;

    /** The answers of a round under a policy. */
    public Snapshot(Round round, Territory territory, ResponseTable responses, DisclosurePolicy policy) {
        this.round = round;
        this.territory = territory;
        this.responses = responses;
        this.policy = policy;
        others = List.of();
        comparisons = new Comparisons(List.of(outline().version()), List.of());
        decided = new Decided(this);
    }

    private Snapshot(Snapshot one, List<Snapshot> others, Comparisons comparisons) {
        round = one.round;
        territory = one.territory;
        responses = one.responses;
        policy = one.policy;
        decided = one.decided;
        this.others = List.copyOf(others);
        this.comparisons = comparisons;
    }

    /**
     * The same answers next to those of other rounds, in which a run may look at the same libraries.
     *
     * @param comparisons how the questionnaire versions of all these rounds compare
     */
    public Snapshot beside(List<Snapshot> others, Comparisons comparisons) {
        return new Snapshot(this, others, comparisons);
    }

    /** The other rounds that a run may look at, too. */
    public List<Snapshot> others() {
        return others;
    }

    /** How the questionnaire versions of this and the other rounds compare. */
    public Comparisons comparisons() {
        return comparisons;
    }

    /** The round that was answered. */
    public Round round() {
        return round;
    }

    /** The region at the round's reference date. */
    public Territory territory() {
        return territory;
    }

    /** The answers. */
    public ResponseTable responses() {
        return responses;
    }

    /** The disclosure policy that holds. */
    public DisclosurePolicy policy() {
        return policy;
    }

    /** The questionnaire version that was answered. */
    public Outline outline() {
        return responses.outline();
    }

    ReleasePattern pattern() {
        return decided.pattern();
    }

    SplitPattern splits() {
        return decided.splits();
    }

    /** What may be shown: the same whichever rounds stand beside. */
    private static final class Decided {

        private final Snapshot snapshot;
        private ReleasePattern pattern;
        private SplitPattern splits;

        Decided(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        synchronized ReleasePattern pattern() {
            if (pattern == null) {
                pattern = new ReleasePattern(snapshot);
            }
            return pattern;
        }

        synchronized SplitPattern splits() {
            if (splits == null) {
                splits = new SplitPattern(snapshot, pattern());
            }
            return splits;
        }
    }
}
