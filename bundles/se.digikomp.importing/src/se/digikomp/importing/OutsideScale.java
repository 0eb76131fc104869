package se.digikomp.importing;

/** What becomes of a row with a cell that is no step of its scale. */
public enum OutsideScale {
    /** The row is rejected. */
    REJECT,
    /** The row is taken without that answer, with a warning. */
    MISSING
}
