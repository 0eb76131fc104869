package se.digikomp.importing.internal;

import java.nio.file.Path;

/** What a file is called without its folder. */
final class Names {

    private Names() {
    }

    static String of(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
