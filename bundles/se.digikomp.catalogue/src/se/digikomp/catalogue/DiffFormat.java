package se.digikomp.catalogue;

/** The forms in which differences between two versions are written. */
public enum DiffFormat {
    /** Plain text, for minutes and terminals. */
    TEXT,
    /** A page that needs nothing else, side by side. */
    HTML,
    /** JSON, for programs. */
    JSON
}
