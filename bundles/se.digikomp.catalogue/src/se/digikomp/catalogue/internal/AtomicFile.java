package se.digikomp.catalogue.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;

import se.digikomp.catalogue.CatalogueException;

/** Writes a file whole or not at all: beside it first, then in its place. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /** Writes what a resource holds in place of the file. */
    public static void write(Path file, Resource resource) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            resource.save(bytes, Map.of());
            write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new CatalogueException("cannot write " + file, e);
        }
    }

    /** Writes these bytes in place of the file. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
