package se.digikomp.charts;

/** Which point of a line of text is given. */
public enum Anchor {
    /** Where it starts. */
    START,
    /** Its middle. */
    MIDDLE,
    /** Where it ends. */
    END
}
