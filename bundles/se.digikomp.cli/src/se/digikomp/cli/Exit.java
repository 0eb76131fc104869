package se.digikomp.cli;

/** What a command's exit code says. */
final class Exit {

    /** Done; rejected rows were reported. */
    static final int DONE = 0;
    /** The input was refused and nothing taken, or what was asked for may not be shown. */
    static final int REFUSED = 1;
    /** The command was used wrongly. */
    static final int USAGE = 2;
    /** The world failed: a file, the database, an analysis. */
    static final int FAILED = 3;

    private Exit() {
    }
}
