package se.digikomp.report.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import se.digikomp.report.ReportException;

/** Files that are there in full or not at all. */
public final class WholeFile {

    private WholeFile() {
    }

    /** Writes beside the file, with the rights that new files of the user have, and moves into its place. */
    public static void write(Path file, byte[] content) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve("." + UUID.randomUUID() + ".part");
            try {
                Files.write(draft, content);
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new ReportException("cannot write " + file, e);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
