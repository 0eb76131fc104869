package se.digikomp.importing;

import java.nio.file.Path;

import se.digikomp.store.Progress;

/**
 * Turns one kind of file into rows. Contributed through the extension point {@code se.digikomp.importing.readers} or
 * given to {@link Readers}; has no state, any thread may call.
 */
public interface ResponseReader {

    /** Stable id, kept with every batch that was read. */
    String id();

    /** Whether this reader is the one for a file, judged by its name and its first bytes (at most 4096). */
    boolean accepts(Path file, byte[] head);

    /**
     * The content of a file. Whatever is wrong with the content comes back as problems.
     *
     * @throws UnreadableFileException where the file cannot be read from the disk
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    ParsedBatch read(Path file, ReadingOptions options, Progress progress);
}
