package se.digikomp.analysis.standard;

/** How finely a result looks at a questionnaire. */
public enum Level {
    /** Every statement by itself. */
    STATEMENT,
    /** By competence, the mean over its statements. */
    COMPETENCE,
    /** By area, the mean over its statements. */
    AREA
}
