package se.digikomp.catalogue.ui.internal.lifecycle;

import se.digikomp.questionnaire.model.VersionState;

/** What a person can do next with a questionnaire version. */
public enum Step {
    /** Have others read a draft. */
    REVIEW,
    /** Work on a version in review again. */
    BACK,
    /** Freeze a version so that it can be asked. */
    PUBLISH,
    /** Begin a draft that starts as a published version ends. */
    DRAFT,
    /** Offer a version to new rounds no more. */
    RETIRE;

    /** Whether a version in this state can take the step. */
    public boolean isPossible(VersionState state) {
        return switch (this) {
            case REVIEW -> state == VersionState.DRAFT;
            case BACK -> state == VersionState.IN_REVIEW;
            case PUBLISH -> state == VersionState.DRAFT || state == VersionState.IN_REVIEW;
            case DRAFT -> state == VersionState.PUBLISHED || state == VersionState.RETIRED;
            case RETIRE -> state == VersionState.PUBLISHED;
        };
    }

    String words() {
        return switch (this) {
            case REVIEW -> Messages.Step_review;
            case BACK -> Messages.Step_back;
            case PUBLISH -> Messages.Step_publish;
            case DRAFT -> Messages.Step_draft;
            case RETIRE -> Messages.Step_retire;
        };
    }

    String hint() {
        return switch (this) {
            case REVIEW -> Messages.Step_reviewHint;
            case BACK -> Messages.Step_backHint;
            case PUBLISH -> Messages.Step_publishHint;
            case DRAFT -> Messages.Step_draftHint;
            case RETIRE -> Messages.Step_retireHint;
        };
    }
}
