package se.digikomp.catalogue.ui.internal.navigator;

import se.digikomp.catalogue.ui.internal.Messages;

/** What a person should know about a model before opening it. */
public enum Mark {
    /** Being written; may be changed. */
    DRAFT,
    /** Being read through; may be changed. */
    IN_REVIEW,
    /** In use with respondents and frozen. */
    PUBLISHED,
    /** No longer in use and frozen. */
    RETIRED,
    /** Taken over from its publisher. */
    ADOPTED,
    /** Made up to show the product. */
    DEMONSTRATION,
    /** The file cannot be read. */
    UNREADABLE;

    /** The words that stand behind the label. */
    public String words() {
        return switch (this) {
            case DRAFT -> Messages.Mark_draft;
            case IN_REVIEW -> Messages.Mark_inReview;
            case PUBLISHED -> Messages.Mark_published;
            case RETIRED -> Messages.Mark_retired;
            case ADOPTED -> Messages.Mark_adopted;
            case DEMONSTRATION -> Messages.Mark_demonstration;
            case UNREADABLE -> Messages.Mark_unreadable;
        };
    }

    /** Whether what bears this mark cannot be changed. */
    public boolean locks() {
        return this == PUBLISHED || this == RETIRED || this == ADOPTED;
    }
}
