package se.digikomp.survey;

/** What somebody decided on how one statement relates to the same statement of an earlier version. */
public enum Comparability {
    /** Nothing a respondent could notice differs. */
    IDENTICAL,
    /** Words differ, the meaning does not; approved by a named person. */
    EDITORIAL,
    /** The statement asks for something else: no pooling, no trend. */
    CHANGED_MEANING,
    /** The earlier version did not have it. */
    NEW,
    /** The later version does not have it. */
    REMOVED;

    /** Whether answers to the two wordings may be pooled and followed over time. */
    public boolean comparable() {
        return this == IDENTICAL || this == EDITORIAL;
    }
}
