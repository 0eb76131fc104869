package se.digikomp.analysis.engine;

import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/**
 * What runs are about: the answers of one round as they were at one moment, the region at the round's reference date,
 * and
 * the policy that holds.
 */
public record Snapshot(Round round, Territory territory, ResponseTable responses, DisclosurePolicy policy) {

    /** The questionnaire version that was answered. */
    public Outline outline() {
        return responses.outline();
    }
}
