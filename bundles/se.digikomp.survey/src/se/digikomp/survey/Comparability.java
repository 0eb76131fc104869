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

    /** Whether answers to the two wordings may be followed over time; {@link #continuity} says what else. */
    public boolean comparable() {
        return continuity() != Continuity.BREAK;
    }

    /** What answers to the two wordings may be used for together. */
    public Continuity continuity() {
        return switch (this) {
            case IDENTICAL -> Continuity.POOL;
            case EDITORIAL -> Continuity.TREND;
            case CHANGED_MEANING, NEW, REMOVED -> Continuity.BREAK;
        };
    }
}
