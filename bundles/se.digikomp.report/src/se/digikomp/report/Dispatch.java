package se.digikomp.report;

import java.nio.file.Path;
import java.util.List;

import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** What became of the compilation of one library among several. */
public sealed interface Dispatch {

    /** The library. */
    Unit unit();

    /** These files were written, complete, and entered in the release log. */
    record Written(Unit unit, List<Path> files) implements Dispatch {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** The library may not have one, for a reason a reader understands. */
    record Refused(Unit unit, Text reason) implements Dispatch {
    }

    /** The world failed for this library; the others went on. */
    record Failed(Unit unit, ReportException cause) implements Dispatch {
    }
}
