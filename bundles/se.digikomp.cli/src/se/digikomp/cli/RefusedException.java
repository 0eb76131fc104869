package se.digikomp.cli;

/** A command ends early with an exit code; what a person should know is the message. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    RefusedException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** One of {@link Exit}. */
    int exitCode() {
        return exitCode;
    }
}
