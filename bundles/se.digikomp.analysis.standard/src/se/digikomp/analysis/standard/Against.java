package se.digikomp.analysis.standard;

/** Which of the larger groups a selection is held against, always without its own answers. */
public enum Against {
    /** The largest: as a rule the rest of the region. */
    WIDEST,
    /** The nearest: the rest of the first cooperation, or of the region where there is none. */
    NEAREST
}
