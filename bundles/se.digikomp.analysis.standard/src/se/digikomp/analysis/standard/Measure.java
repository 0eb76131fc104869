package se.digikomp.analysis.standard;

/** What a figure says of the answers to a statement. */
public enum Measure {
    /** The arithmetic mean, in steps. */
    MEAN,
    /** The interpolated median, in steps. */
    MEDIAN,
    /** The share of answers at the high threshold or above. */
    HIGH,
    /** The share of answers at the low threshold or below. */
    LOW
}
