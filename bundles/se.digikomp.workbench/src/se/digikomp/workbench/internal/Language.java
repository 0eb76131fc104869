package se.digikomp.workbench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The language a person chose for the workbench, or the system's; kept where the start script looks for it. */
enum Language {

    SYSTEM(""), SWEDISH("sv"), ENGLISH("en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private static final String FILE = "language"; //$NON-NLS-1$

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The language that the next start from this data folder will have. */
    static Language of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return SYSTEM;
        }
        try {
            String code = Files.readString(file).strip();
            return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst().orElse(SYSTEM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses this language for the next start from this data folder. */
    void keepIn(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(FILE), code + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
