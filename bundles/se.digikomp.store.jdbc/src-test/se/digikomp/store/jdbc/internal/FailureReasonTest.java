package se.digikomp.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.store.StoreException;
import se.digikomp.store.StoreException.Reason;

/** What a person can do about a failure is found wherever in its causes it stands, and not hidden by what follows. */
class FailureReasonTest {

    @TempDir
    Path folder;

    @Test
    void aLogThatCannotBeWrittenAndADeviceWithoutSpaceAreAFullDisk() {
        Dialect dialect = new DerbyDialect(folder);

        assertEquals(Reason.DISK_FULL, dialect.reason(new SQLException("cannot write to the log", "XSLA4.D")));
        assertEquals(Reason.DISK_FULL,
                dialect.reason(new SQLException("?", "08000", new IOException("No space left on device"))));
        assertEquals(Reason.OTHER, dialect.reason(new SQLException("no current connection", "08003")));
    }

    @Test
    void aFailureThatTakesTheConnectionWithItIsTheOneThatIsTold() {
        Database database = new Database(new DerbyDialect(folder));
        try {
            StoreException failed = assertThrows(StoreException.class,
                    () -> database.write("try", connection -> {
                        connection.commit();
                        connection.close();
                        throw new SQLException("cannot write to the log", "XSLA4.D");
                    }));
            assertEquals(Reason.DISK_FULL, failed.reason());
        } finally {
            database.close();
        }
    }
}
