package se.digikomp.importing;

/** How sure a proposal for a column is. */
public enum Certainty {
    /** The heading says so, or a person does. */
    SURE,
    /** The heading nearly says so, or the cells do. */
    LIKELY,
    /** No more than the order of the columns speaks for it. */
    UNSURE
}
