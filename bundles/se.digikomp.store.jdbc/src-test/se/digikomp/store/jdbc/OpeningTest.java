package se.digikomp.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.store.StoreException;
import se.digikomp.store.StoreException.Reason;

class OpeningTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsMadeBeforeTheFirstCall() {
        Path database = folder.resolve("database");

        JdbcStore.derby(database).close();

        assertFalse(Files.exists(database));
    }

    @Test
    void theLogOfTheDatabaseDoesNotLandInTheWorkingFolder() {
        try (JdbcStore store = JdbcStore.derby(folder)) {
            store.responses().rounds();
        }

        assertFalse(Files.exists(Path.of("derby.log")));
    }

    @Test
    void aSecondUserOfTheFolderIsToldThatItIsLocked() {
        try (JdbcStore second = JdbcStore.derby(folder)) {
            try (JdbcStore first = JdbcStore.derby(folder)) {
                first.responses().rounds();
                assertEquals(Reason.LOCKED, failure(second));
            }
            assertEquals(List.of(), second.responses().rounds());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAsNotWritable() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        try (JdbcStore store = JdbcStore.derby(file.resolve("database"))) {
            assertEquals(Reason.NOT_WRITABLE, failure(store));
        }
    }

    @Test
    void aDatabaseOfANewerProductIsLeftAlone() throws SQLException {
        try (JdbcStore store = JdbcStore.derby(folder)) {
            store.profiles().keep("KB", "kept");
        }
        sql("insert into schema_step values (99, 'V99-future.sql', 'x')");
        try (JdbcStore store = JdbcStore.derby(folder)) {
            assertEquals(Reason.NEWER, failure(store));
        }
        sql("delete from schema_step where number = 99");
        try (JdbcStore store = JdbcStore.derby(folder)) {
            assertEquals("kept", store.profiles().profile("KB").orElseThrow());
        }
    }

    @Test
    void aDatabaseMadeWithAnotherStepOfTheSameNumberIsRefused() throws SQLException {
        try (JdbcStore store = JdbcStore.derby(folder)) {
            store.responses().rounds();
        }
        sql("update schema_step set checksum = 'x' where number = 1");
        try (JdbcStore store = JdbcStore.derby(folder)) {
            assertEquals(Reason.OTHER, failure(store));
        }
    }

    @Test
    void aDatabaseWhoseMakingWasInterruptedIsPutAside() throws IOException {
        Files.createDirectories(folder.resolve("derby/seg0"));
        try (JdbcStore store = JdbcStore.derby(folder)) {
            assertEquals(List.of(), store.responses().rounds());
        }
        try (var entries = Files.list(folder)) {
            assertTrue(entries.anyMatch(entry -> entry.getFileName().toString().startsWith("derby-unfinished-")));
        }
    }

    @Test
    void aClosedStoreIsNotOpenedAgain() {
        JdbcStore store = JdbcStore.derby(folder);
        store.close();

        assertThrows(IllegalStateException.class, () -> store.responses().rounds());
    }

    @Test
    void sqlUsersSeeOneRowAnAnswer() throws SQLException {
        try (JdbcStore store = JdbcStore.derby(folder)) {
            store.responses().commit(Samples.ROUND, Samples.batch("f1", Samples.response("k1", "1286", 2, 11, 0, 7)));
        }

        assertEquals(List.of("2019|2|1286|1|11", "2019|2|1286|3|7"),
                sql("select round, version, unit, statement_place, step from answer order by statement_place"));
        assertEquals(List.of("1286|1|2"), sql("select unit, question_place, option_place from background_answer"));
    }

    private static Reason failure(JdbcStore store) {
        return assertThrows(StoreException.class, () -> store.responses().rounds()).reason();
    }

    private List<String> sql(String sql) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder.resolve("derby").toString());
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        List<String> cells = new ArrayList<>();
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            cells.add(rows.getString(column));
                        }
                        found.add(String.join("|", cells));
                    }
                }
            }
        }
        source.setShutdownDatabase("shutdown");
        assertThrows(SQLException.class, source::getConnection);
        return found;
    }
}
