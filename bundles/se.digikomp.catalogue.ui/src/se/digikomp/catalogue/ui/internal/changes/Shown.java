package se.digikomp.catalogue.ui.internal.changes;

/** Which items of two versions are listed. */
enum Shown {
    /** Those that differ. */
    DIFFERENT,
    /** Those that wait for a decision. */
    OPEN,
    /** Identical ones, too. */
    ALL;

    /** What the choice is called. */
    String words() {
        return switch (this) {
            case DIFFERENT -> Messages.Shown_different;
            case OPEN -> Messages.Shown_open;
            case ALL -> Messages.Shown_all;
        };
    }

    /** Whether it includes a row. */
    boolean includes(ChangeRow row) {
        return switch (this) {
            case DIFFERENT -> row.change().isPresent() || row.open();
            case OPEN -> row.open();
            case ALL -> true;
        };
    }
}
