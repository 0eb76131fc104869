package se.digikomp.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.responses.Response;
import se.digikomp.responses.ResponseTable;
import se.digikomp.store.jdbc.JdbcStore;
import se.digikomp.store.jdbc.Processes;
import se.digikomp.store.jdbc.Samples;

/** What was kept as one row a response is there after the step to blocks, and is used like what comes later. */
class MigrationTest {

    @TempDir
    Path folder;

    @BeforeEach
    void keepAsBefore() throws SQLException {
        Dialect dialect = new DerbyDialect(folder);
        dialect.open();
        new Migrations(dialect, List.of("V1-responses.sql", "V2-normalised.sql")).apply();
        try (Connection connection = dialect.connect(); Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into survey_round values (1, '2019', 'demo', '2', 'd2', date('2019-03-01'), true)");
            for (int batch = 1; batch <= 2; batch++) {
                statement.execute("insert into batch values (%d, 1, 'd2', 'a.csv', 'f%d', 'r', '{}', 2, %s, false)"
                        .formatted(batch, batch, "timestamp('2019-03-02 10:00:00')"));
            }
            statement.execute("insert into response values (1, '%s', 1, '1290', '002', '1B0'), "
                    .formatted(Samples.digits("k3"))
                    + "(1, '%s', 1, '1286', '000', '123'), ".formatted(Samples.digits("k1"))
                    + "(1, '%s', 2, '1286', '001', '456'), ".formatted(Samples.digits("k2"))
                    + "(1, '%s', 1, '1286', '001', '00A')".formatted(Samples.digits("k0")));
            connection.commit();
        }
        dialect.close();
    }

    @Test
    void theAnswersAreTheSameInTheSameOrder() {
        try (JdbcStore store = JdbcStore.derby(folder)) {
            assertEquals(ResponseTable.of(Samples.outline(), List.of(response("1286", 1, 0, 0, 10),
                    response("1286", 0, 1, 2, 3), response("1286", 1, 4, 5, 6), response("1290", 2, 1, 11, 0)))
                    .snapshot(), store.responses().responses(Samples.ROUND, Samples.outline()).snapshot());
            assertEquals(
                    Set.of(Samples.key("k0"), Samples.key("k1"), Samples.key("k2"), Samples.key("k3")),
                    store.responses().keys("2019"));
        }
    }

    @Test
    void whatWasThereIsWithdrawnOrRecognisedLikeWhatComesLater() {
        try (JdbcStore store = JdbcStore.derby(folder)) {
            assertThrows(IllegalStateException.class, () -> store.responses().commit(Samples.ROUND,
                    Samples.batch("f3", Samples.response("k2", "1286", 1, 1, 1, 1))));
            store.responses().withdraw(1);

            assertEquals(Set.of(Samples.key("k2")), store.responses().keys("2019"));
            store.responses().commit(Samples.ROUND, Samples.batch("f3", Samples.response("k1", "1286", 1, 1, 1, 1)));
            assertEquals(2, store.responses().responses(Samples.ROUND, Samples.outline()).size());
        }
    }

    @Test
    void keysOfDigitsBecomeKeysOfBytes() throws SQLException {
        Dialect dialect = new DerbyDialect(folder);
        dialect.open();
        Migrations.own(dialect).upTo("V4-releases.sql").apply();
        try (Connection connection = dialect.connect(); Statement statement = connection.createStatement()) {
            statement.execute("insert into response_block values (2, 9, '1290', 3, 1, 3, 64, '%s%s%s', '%s', '%s')"
                    .formatted(Samples.digits("b"), Samples.digits("a"), Samples.digits("c"), "002000001",
                            "1230B0A90"));
            connection.commit();
        }
        dialect.close();

        try (JdbcStore store = JdbcStore.derby(folder)) {
            assertEquals(ResponseTable.of(Samples.outline(), List.of(response("1286", 1, 0, 0, 10),
                    response("1286", 0, 1, 2, 3), response("1286", 1, 4, 5, 6), response("1290", 0, 2, 11, 9),
                    response("1290", 2, 1, 0, 10), response("1290", 1, 3, 0, 0), response("1290", 2, 1, 11, 0)))
                    .snapshot(), store.responses().responses(Samples.ROUND, Samples.outline()).snapshot());
        }
    }

    @Test
    void sqlUsersSeeTheSameRowsInTheSameViews() throws SQLException {
        String statements = "select unit, '', statement_place, step from answer order by 1, 3, 4";
        String questions = "select unit, '', question_place, option_place from background_answer order by 1, 3, 4";
        List<String> answers = answers(statements);
        List<String> backgrounds = answers(questions);

        try (JdbcStore store = JdbcStore.derby(folder)) {
            store.responses().rounds();
        }

        assertEquals(9, answers.size());
        assertEquals(answers, answers(statements));
        assertEquals(3, backgrounds.size());
        assertEquals(backgrounds, answers(questions));
        assertEquals(List.of("1286|1-1-1|1|0", "1286|1-2-1|3|0", "1286|2-4-1|3|0", "1290|1-3-1|2|0"),
                answers("select unit, response_key, count(*), 0 from answer group by unit, response_key order by 1, 2"));
    }

    @Test
    void aMoveThatWasKilledIsTakenUpAgain() throws SQLException, IOException, InterruptedException {
        Process mover = Processes.start(KilledMover.class, folder.toString());
        assertTrue(mover.waitFor(60, TimeUnit.SECONDS));
        assertEquals(KilledMover.KILLED, mover.exitValue());

        theAnswersAreTheSameInTheSameOrder();
        assertEquals(9, answers("select unit, '', statement_place, step from answer").size());
    }

    @Test
    void aDatabaseMadeAtOnceIsWhatTheStepsComeTo(@TempDir Path other) throws SQLException {
        for (Path each : List.of(folder, other)) {
            try (JdbcStore store = JdbcStore.derby(each)) {
                store.responses().rounds();
            }
        }
        for (String sql : List.of(
                "select t.tablename, columnname, columnnumber, '' || cast(columndatatype as char(100))"
                        + " from sys.syscolumns c join sys.systables t on t.tableid = c.referenceid where tabletype in ('T', 'V')",
                "select tablename, type, count(*), 0 from sys.sysconstraints c join sys.systables t "
                        + "on t.tableid = c.tableid group by tablename, type",
                "select tablename, cast(descriptor as char(80)), 0, 0 from sys.sysconglomerates c join sys.systables t "
                        + "on t.tableid = c.tableid where isindex and tabletype = 'T'",
                "select cast(viewdefinition as varchar(9000)), '', 0, 0 from sys.sysviews",
                "select alias, javaclassname, 0, 0 from sys.sysaliases where not systemalias",
                "select name, checksum, number, 0 from schema_step", "select sign, '', step, 0 from answer_step",
                "select '', '', n, 0 from place", "select '', '', d, 0 from digit")) {
            List<String> steps = answers(folder, sql).stream().sorted().toList();
            assertEquals(steps, answers(other, sql).stream().sorted().toList());
            assertFalse(steps.isEmpty(), sql);
        }
    }

    private List<String> answers(String sql) throws SQLException {
        return answers(folder, sql);
    }

    private static List<String> answers(Path folder, String sql) throws SQLException {
        Dialect dialect = new DerbyDialect(folder);
        dialect.open();
        List<String> found = new ArrayList<>();
        try (Connection connection = dialect.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1) + '|' + rows.getString(2) + '|' + rows.getInt(3) + '|' + rows.getString(4));
            }
            rows.close();
            connection.commit();
        }
        dialect.close();
        return found;
    }

    private static Response response(String unit, int option, int... steps) {
        return Samples.response("", unit, option, steps).response();
    }
}
