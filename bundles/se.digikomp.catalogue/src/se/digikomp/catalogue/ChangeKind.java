package se.digikomp.catalogue;

import se.digikomp.survey.Comparability;

/** A way in which an item may differ from the same item of another version, and what it makes likely. */
public enum ChangeKind {
    /** Only spaces differ. */
    WHITESPACE(Comparability.EDITORIAL),
    /** Words are spelt, capitalised or punctuated otherwise; no word came or went. */
    SPELLING(Comparability.EDITORIAL),
    /** The words differ. */
    WORDING(Comparability.CHANGED_MEANING),
    /** The words that introduce every statement differ. */
    STEM(Comparability.CHANGED_MEANING),
    /** The answer scale has other steps or other words. */
    SCALE(Comparability.CHANGED_MEANING),
    /** A background question is answered otherwise, or has gained or lost options. */
    OPTIONS(Comparability.CHANGED_MEANING),
    /** It makes another competence concrete, so that it counts elsewhere. */
    COMPETENCE(Comparability.EDITORIAL),
    /** It was moved past others. */
    ORDER(Comparability.EDITORIAL);

    private final Comparability suggested;

    ChangeKind(Comparability suggested) {
        this.suggested = suggested;
    }

    /** What such a change alone makes likely; a person decides. */
    public Comparability suggested() {
        return suggested;
    }
}
