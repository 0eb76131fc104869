package se.digikomp.analysis.ui.internal.model;

import java.nio.file.Path;
import java.util.List;

import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/**
 * What became of one library's compilation.
 *
 * @param unit    the library
 * @param files   the files written; empty where none was
 * @param refusal why none was written; {@link Text#EMPTY} where they were
 */
public record Sent(Unit unit, List<Path> files, Text refusal) {

    public Sent {
        files = List.copyOf(files);
    }

    /** Whether files were written. */
    public boolean written() {
        return !files.isEmpty();
    }
}
