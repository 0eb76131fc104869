package se.digikomp.store.jdbc.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.apache.derby.jdbc.EmbeddedDataSource;

import se.digikomp.store.StoreException;
import se.digikomp.store.StoreException.Reason;

/** Derby, embedded: a database in a folder, for one process at a time. */
public final class DerbyDialect implements Dialect {

    private static final String DATABASE = "derby";
    private static final String LOG_BUFFER = "derby.storage.logBufferSize";
    private static final String LOG_BUFFER_SIZE = String.valueOf(4 << 20);
    /** What Derby lays out at once when it is opened, its next log file foremost. */
    private static final long ROOM_TO_OPEN = 2 << 20;
    private static final Set<String> STOPPED = Set.of("08006", "XJ004", "XJ015");
    private static final Set<String> LOCKED = Set.of("XSDB6", "XSDB7");
    private static final Set<String> FULL = Set.of("XSDG1", "XSLA4", "XSDF1");
    private static final Set<String> NOT_WRITABLE = Set.of("XBM0H", "XBM0I", "XSLAQ", "25502", "25503", "40XD1");
    private static final Set<String> NEWER = Set.of("XSLAN", "XCW00");

    private final Path folder;
    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private FolderLock lock;

    /** The database in this folder, which need not exist. */
    public DerbyDialect(Path folder) {
        this.folder = folder.toAbsolutePath();
        source.setDatabaseName(this.folder.resolve(DATABASE).toString());
        source.setCreateDatabase("create");
    }

    @Override
    public void open() throws SQLException {
        makeFolder();
        lock = FolderLock.take(folder);
        putAsideUnfinished();
        // each time the buffer is full its content is written through to the disk, of 32 KB by default
        if (System.getProperty(LOG_BUFFER) == null) {
            System.setProperty(LOG_BUFFER, LOG_BUFFER_SIZE);
        }
        if (List.of("file", "method", "field").stream().noneMatch(way -> System.getProperty(logging(way)) != null)) {
            System.setProperty(logging("file"), folder.resolve("derby.log").toString());
        }
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        if (connection.isReadOnly()) {
            // what Derby cannot write it opens as it stands, without what its log still holds
            connection.close();
            shutDown();
            throw new StoreException(hasRoom() ? Reason.NOT_WRITABLE : Reason.DISK_FULL,
                    "the database in " + folder + " cannot be written", null);
        }
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try {
            shutDown();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private void shutDown() throws SQLException {
        EmbeddedDataSource stop = new EmbeddedDataSource();
        stop.setDatabaseName(source.getDatabaseName());
        stop.setShutdownDatabase("shutdown");
        try {
            stop.getConnection().close();
        } catch (SQLException e) {
            if (!STOPPED.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    private boolean hasRoom() {
        try {
            return Files.getFileStore(folder).getUsableSpace() >= ROOM_TO_OPEN;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public String text() {
        return "clob";
    }

    @Override
    public String bytes(int most) {
        return "varchar(" + most + ") for bit data";
    }

    @Override
    public void addByteAt(Connection connection) throws SQLException {
        DerbyFunction.add(connection);
    }

    @Override
    public Reason reason(SQLException failure) {
        for (Throwable cause : Causes.of(failure)) {
            String state = cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
            String code = state.length() > 5 ? state.substring(0, 5) : state;
            if (LOCKED.contains(code)) {
                return Reason.LOCKED;
            } else if (FULL.contains(code) || String.valueOf(cause.getMessage()).contains("No space left")) {
                return Reason.DISK_FULL;
            } else if (NOT_WRITABLE.contains(code)) {
                return Reason.NOT_WRITABLE;
            } else if (NEWER.contains(code)) {
                return Reason.NEWER;
            }
        }
        return Reason.OTHER;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(Reason.NOT_WRITABLE, "cannot make " + folder, e);
        }
    }

    /** Derby refuses a folder whose making was interrupted; it holds nothing yet and would be in the way forever. */
    private void putAsideUnfinished() {
        Path database = folder.resolve(DATABASE);
        if (Files.exists(database) && !Files.exists(database.resolve("service.properties"))) {
            try {
                Files.move(database, folder.resolve(DATABASE + "-unfinished-" + System.currentTimeMillis()));
            } catch (IOException e) {
                throw new StoreException(Reason.NOT_WRITABLE, "cannot put aside " + database, e);
            }
        }
    }

    private static String logging(String way) {
        return "derby.stream.error." + way;
    }
}
