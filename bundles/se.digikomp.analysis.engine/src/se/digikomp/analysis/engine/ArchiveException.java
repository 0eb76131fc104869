package se.digikomp.analysis.engine;

/** A kept result cannot be read or written; the message names the file. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
