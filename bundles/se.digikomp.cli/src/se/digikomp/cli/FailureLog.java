package se.digikomp.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Where failures are written down in full, for those who can do something about them. */
interface FailureLog {

    /** A log that nobody keeps. */
    FailureLog NONE = failure -> Optional.empty();

    /** Writes a failure down; gives the file a person can send in, where there is one. */
    Optional<Path> write(Throwable failure);
}
