package se.digikomp.analysis.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import se.digikomp.analysis.engine.internal.KeptJson;

/** Selections kept under a name, together in one JSON file. May be used by several threads. */
public final class SavedSelections {

    /** What the file holds. */
    record Content(SortedMap<String, Selection> selections) {
    }

    private final Path file;

    /** The selections in a file, which is made when the first one is kept. */
    public SavedSelections(Path file) {
        this.file = file;
    }

    /**
     * All of them, by name.
     *
     * @throws ArchiveException where the file cannot be read
     */
    public synchronized SortedMap<String, Selection> all() {
        if (Files.notExists(file)) {
            return Collections.emptySortedMap();
        }
        try {
            return new TreeMap<>(KeptJson.readOrRefuse(Files.readString(file), Content.class).selections());
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new ArchiveException(file.toString(), e);
        }
    }

    /**
     * The selection kept under a name.
     *
     * @throws ArchiveException where the file cannot be read
     */
    public Optional<Selection> find(String name) {
        return Optional.ofNullable(all().get(name.strip()));
    }

    /**
     * Keeps a selection under a name, in place of what was kept under it before.
     *
     * @throws IllegalArgumentException where the name is blank
     * @throws ArchiveException         where the file cannot be read or written; it is then as it was
     */
    public synchronized void keep(String name, Selection selection) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a selection is kept under a name");
        }
        SortedMap<String, Selection> selections = new TreeMap<>(all());
        selections.put(name.strip(), selection);
        write(selections);
    }

    /**
     * Keeps nothing under a name any longer.
     *
     * @throws ArchiveException where the file cannot be read or written; it is then as it was
     */
    public synchronized void forget(String name) {
        SortedMap<String, Selection> selections = new TreeMap<>(all());
        if (selections.remove(name.strip()) != null) {
            write(selections);
        }
    }

    private void write(SortedMap<String, Selection> selections) {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(written, KeptJson.write(new Content(selections)));
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ArchiveException(file.toString(), e);
        }
    }
}
