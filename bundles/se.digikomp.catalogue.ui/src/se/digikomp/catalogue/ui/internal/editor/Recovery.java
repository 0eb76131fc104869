package se.digikomp.catalogue.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.digikomp.catalogue.CatalogueException;

/**
 * Unsaved work on model files, kept in a folder so that it outlives a program that was killed. Each file of models has
 * at most one entry, under its own name.
 */
public final class Recovery {

    /**
     * Unsaved work that was found.
     *
     * @param content what the file would have held
     * @param when    the moment it was kept
     */
    public record Kept(byte[] content, Instant when) {
    }

    private static final String HALF = ".part";

    private final Path folder;

    /** Keeps work in this folder, which need not exist. */
    public Recovery(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps what a file would hold if it were saved now, whole or not at all.
     *
     * @throws CatalogueException where it cannot be written
     */
    public void keep(String file, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path half = Files.write(folder.resolve(file + HALF), content);
            Files.move(half, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CatalogueException("cannot keep unsaved work in " + folder, e);
        }
    }

    /**
     * The work kept for a file; empty where there is none.
     *
     * @throws CatalogueException where it cannot be read
     */
    public Optional<Kept> find(String file) {
        Path kept = folder.resolve(file);
        try {
            return Files.exists(kept)
                    ? Optional.of(new Kept(Files.readAllBytes(kept), Files.getLastModifiedTime(kept).toInstant()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new CatalogueException("cannot read unsaved work in " + folder, e);
        }
    }

    /**
     * The names of all files for which work is kept, in their alphabetical order.
     *
     * @throws CatalogueException where they cannot be listed
     */
    public List<String> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(folder)) {
            return kept.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(HALF)).sorted()
                    .toList();
        } catch (IOException e) {
            throw new CatalogueException("cannot read unsaved work in " + folder, e);
        }
    }

    /**
     * Forgets the work kept for a file, because it was saved or is not wanted.
     *
     * @throws CatalogueException where it cannot be removed
     */
    public void drop(String file) {
        try {
            Files.deleteIfExists(folder.resolve(file));
        } catch (IOException e) {
            throw new CatalogueException("cannot remove unsaved work from " + folder, e);
        }
    }
}
