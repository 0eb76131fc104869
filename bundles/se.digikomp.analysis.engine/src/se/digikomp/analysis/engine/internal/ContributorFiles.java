package se.digikomp.analysis.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files a contributor brings. */
public interface ContributorFiles {

    /** The bytes of a file by its path in the contributor; nothing where it has no such file. */
    Optional<InputStream> open(String path) throws IOException;

    /** Path of the message files without language and ending, such as {@code plugin}. */
    String messages();
}
