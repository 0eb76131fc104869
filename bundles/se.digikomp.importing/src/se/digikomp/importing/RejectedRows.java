package se.digikomp.importing;

import java.nio.file.Path;
import java.util.Locale;

/** Rejected rows as a file that can be corrected and imported again. */
public final class RejectedRows {

    private RejectedRows() {
    }

    /**
     * Writes a plan's rejected rows as they stood, below the header, with line and reason as two columns to the right:
     * UTF-8 with byte order mark, semicolons.
     *
     * @throws UnreadableFileException where the file cannot be written
     */
    public static void write(ImportPlan plan, Path file, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
