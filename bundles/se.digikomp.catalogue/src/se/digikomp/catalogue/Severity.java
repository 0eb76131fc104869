package se.digikomp.catalogue;

/** How grave a problem is. */
public enum Severity {
    /** Worth a look; nothing is blocked. */
    WARNING,
    /** Must be mended before the version can be published or the file be used. */
    ERROR
}
