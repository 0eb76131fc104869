package se.digikomp.importing.ui.internal.model;

import java.nio.file.Path;
import java.util.List;

import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ReadingOptions;
import se.digikomp.session.Recognition;

/**
 * A file as it was opened.
 *
 * @param file     where it lies
 * @param options  how a person said it is to be read
 * @param batch    its content
 * @param readings ways to read it, the likeliest first; empty where it cannot be used
 */
public record Opening(Path file, ReadingOptions options, ParsedBatch batch, List<Recognition> readings) {

    public Opening {
        readings = List.copyOf(readings);
    }
}
