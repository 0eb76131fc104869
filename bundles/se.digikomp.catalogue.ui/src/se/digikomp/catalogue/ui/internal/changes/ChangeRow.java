package se.digikomp.catalogue.ui.internal.changes;

import java.util.Optional;

import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ItemKey;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.survey.Comparability;

/**
 * One item of two versions side by side.
 *
 * @param item     which
 * @param code     what people call it
 * @param before   its wording in the earlier version, with the original's where a translation is read and both
 *                 differ; empty where that version does not have it
 * @param after    the same in the later version
 * @param state    how the two compare; for an open item what is likely
 * @param open     whether a person still has to decide
 * @param change   in which ways it differs; empty where it is identical
 * @param decision what was decided on this very change
 */
record ChangeRow(ItemKey item, String code, String before, String after, Comparability state, boolean open,
        Optional<ItemChange> change, Optional<ComparabilityDecision> decision) {

    /** A sign for the state that can be told without colour. */
    String sign() {
        if (open) {
            return "⚠";
        }
        return switch (state) {
            case IDENTICAL -> "=";
            case EDITORIAL -> "≈";
            case CHANGED_MEANING -> "≠";
            case NEW -> "+";
            case REMOVED -> "−";
        };
    }
}
