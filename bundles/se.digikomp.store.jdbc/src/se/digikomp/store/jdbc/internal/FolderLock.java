package se.digikomp.store.jdbc.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import se.digikomp.store.StoreException;
import se.digikomp.store.StoreException.Reason;

/** The right to use a folder alone, held by the operating system so that it ends with the process. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the right, or says {@code LOCKED} where another process, or another store of this one, has it. */
    static FolderLock take(Path folder) {
        FileChannel channel = channel(folder);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            throw locked(folder, e);
        } catch (IOException e) {
            throw new StoreException(Reason.OTHER, "cannot lock " + folder, e);
        } finally {
            if (!taken) {
                close(channel);
            }
        }
        if (!taken) {
            throw locked(folder, null);
        }
        return new FolderLock(channel);
    }

    @Override
    public void close() {
        close(channel);
    }

    private static FileChannel channel(Path folder) {
        try {
            return FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StoreException(Reason.NOT_WRITABLE, "cannot write into " + folder, e);
        }
    }

    private static StoreException locked(Path folder, Throwable cause) {
        return new StoreException(Reason.LOCKED, folder + " is in use", cause);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
