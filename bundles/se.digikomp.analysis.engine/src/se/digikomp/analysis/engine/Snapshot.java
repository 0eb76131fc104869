package se.digikomp.analysis.engine;

import se.digikomp.analysis.engine.internal.SplitPattern;
import se.digikomp.responses.ResponseTable;
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
    private ReleasePattern pattern;
    private SplitPattern splits;

    /** The answers of a round under a policy. */
    public Snapshot(Round round, Territory territory, ResponseTable responses, DisclosurePolicy policy) {
        this.round = round;
        this.territory = territory;
        this.responses = responses;
        this.policy = policy;
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

    synchronized ReleasePattern pattern() {
        if (pattern == null) {
            pattern = new ReleasePattern(this);
        }
        return pattern;
    }

    synchronized SplitPattern splits() {
        if (splits == null) {
            splits = new SplitPattern(this, pattern());
        }
        return splits;
    }
}
