package se.digikomp.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import se.digikomp.importing.internal.DelimitedReader;
import se.digikomp.importing.internal.WorkbookReader;

/** The readers there are, the pickiest first. */
public final class Readers {

    private static final int HEAD = 4096;

    private final List<ResponseReader> readers;

    /** These readers, asked in this order. */
    public Readers(List<ResponseReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Our own two: workbooks (XLSX), and delimited text for everything else. */
    public static Readers standard() {
        return new Readers(List.of(new WorkbookReader(), new DelimitedReader()));
    }

    /** All readers in the order in which they are asked. */
    public List<ResponseReader> all() {
        return readers;
    }

    /**
     * The first reader that accepts a file.
     *
     * @throws UnreadableFileException where the file cannot be read from the disk
     * @throws IllegalStateException where no reader accepts it; ours accept everything between them
     */
    public ResponseReader forFile(Path file) {
        byte[] head = head(file);
        return readers.stream().filter(reader -> reader.accepts(file, head)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no reader for " + file));
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
    }
}
