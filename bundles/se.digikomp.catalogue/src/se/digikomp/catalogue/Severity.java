package se.digikomp.catalogue;

/** How grave a problem is, the least grave first. */
public enum Severity {
    /** A suggestion; many a good questionnaire goes against it. */
    HINT,
    /** Worth a look; nothing is blocked. */
    WARNING,
    /** Must be mended before the version can be published or the file be used. */
    ERROR
}
