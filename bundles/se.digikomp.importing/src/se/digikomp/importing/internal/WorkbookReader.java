package se.digikomp.importing.internal;

import java.nio.file.Path;

import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ReadingOptions;
import se.digikomp.importing.ResponseReader;
import se.digikomp.store.Progress;

/** Reads. */
public final class WorkbookReader implements ResponseReader {

    @Override
    public String id() {
        return "x";
    }

    @Override
    public boolean accepts(Path file, byte[] head) {
        return true;
    }

    @Override
    public ParsedBatch read(Path file, ReadingOptions options, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
