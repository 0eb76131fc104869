package se.digikomp.importing;

/** How much a problem in a file matters. */
public enum Severity {
    /** Worth knowing; nothing was left out because of it. */
    WARNING,
    /** What it is about is not taken. */
    ERROR
}
