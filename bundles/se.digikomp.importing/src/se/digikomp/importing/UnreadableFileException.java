package se.digikomp.importing;

import java.io.IOException;
import java.nio.file.Path;

/** The world failed: a file is missing, forbidden, or its disk does not answer. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;

    /** The failure to read or write this file. */
    public UnreadableFileException(Path file, IOException cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.file = file.toString();
    }

    /** The path of the file. */
    public String file() {
        return file;
    }
}
