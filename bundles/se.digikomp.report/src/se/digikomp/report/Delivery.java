package se.digikomp.report;

import java.nio.file.Path;
import java.util.List;

import se.digikomp.survey.Text;

/** How writing a compilation ended. */
public sealed interface Delivery {

    /** These files were written, complete, and entered in the release log. */
    record Written(List<Path> files) implements Delivery {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** Nothing was written, for a reason a reader understands. */
    record Refused(Text reason) implements Delivery {
    }
}
