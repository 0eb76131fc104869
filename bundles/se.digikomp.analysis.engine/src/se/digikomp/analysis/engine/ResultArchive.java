package se.digikomp.analysis.engine;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonParseException;

import se.digikomp.analysis.engine.internal.KeptJson;
import se.digikomp.analysis.result.Block;
import se.digikomp.survey.Text;

/**
 * Results kept under a name, one JSON file each in a folder. Takes and gives only what disclosure control has seen; a
 * kept result does not change when answers come or go. May be used by several threads.
 */
public final class ResultArchive {

    private static final String ENDING = ".json";

    /** What a file holds. */
    record Content(String name, Instant kept, Provenance provenance, List<Block> blocks, List<Text> withheld,
            List<Text> notes, List<Text> defects, Footing footing) {

        Content(String name, Instant kept, GuardedResult result) {
            this(name, kept, result.provenance(), result.blocks(), result.withheld(), result.notes(),
                    result.defects(), result.footing());
        }

        KeptResult restored() {
            return new KeptResult(name, kept,
                    new GuardedResult(blocks, provenance, withheld, notes, defects, () -> footing));
        }
    }

    private final Path folder;

    /** The archive in a folder, which is made when something is first kept. */
    public ResultArchive(Path folder) {
        this.folder = folder;
    }

    /**
     * All kept results by name.
     *
     * @throws ArchiveException where one cannot be read
     */
    public List<KeptResult> all() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).map(ResultArchive::read)
                    .sorted(Comparator.comparing(KeptResult::name)).toList();
        } catch (IOException e) {
            throw new ArchiveException(folder.toString(), e);
        }
    }

    /**
     * The result kept under a name.
     *
     * @throws ArchiveException where it cannot be read
     */
    public Optional<KeptResult> find(String name) {
        Path file = file(name);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /**
     * Keeps a result under a name, in place of what was kept under it before.
     *
     * @throws IllegalArgumentException where the name is blank
     * @throws ArchiveException         where it cannot be written; what was kept before is still there
     */
    public KeptResult keep(String name, GuardedResult result, Instant now) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a result is kept under a name");
        }
        KeptResult kept = new KeptResult(name.strip(), now, result);
        write(kept);
        return kept;
    }

    /**
     * Gives a kept result another name, in place of what was kept under that before; it was kept when it was.
     *
     * @throws IllegalArgumentException where the other name is blank, or nothing is kept under the first one
     * @throws ArchiveException         where it cannot be read or written; it is still there under one of the names
     */
    public KeptResult rename(String name, String other) {
        KeptResult kept = find(name).orElseThrow(() -> new IllegalArgumentException("nothing is kept as " + name));
        KeptResult renamed = keep(other, kept.result(), kept.kept());
        if (!file(name).equals(file(other))) {
            remove(name);
        }
        return renamed;
    }

    /**
     * Removes what is kept under a name, if anything is.
     *
     * @throws ArchiveException where it cannot be removed
     */
    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new ArchiveException(file(name).toString(), e);
        }
    }

    private void write(KeptResult kept) {
        Path file = file(kept.name());
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            Files.writeString(written, KeptJson.write(new Content(kept.name(), kept.kept(), kept.result())));
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ArchiveException(file.toString(), e);
        }
    }

    private Path file(String name) {
        return folder.resolve(URLEncoder.encode(name.strip(), StandardCharsets.UTF_8) + ENDING);
    }

    private static KeptResult read(Path file) {
        try {
            return KeptJson.read(Files.readString(file), Content.class).restored();
        } catch (IOException | JsonParseException | IllegalArgumentException | NullPointerException e) {
            throw new ArchiveException(file.toString(), e);
        }
    }
}
