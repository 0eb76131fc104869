package se.digikomp.store.jdbc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import se.digikomp.store.StoreException;
import se.digikomp.store.StoreException.Reason;

/** The numbered steps that bring a database up to date, each applied once and in a transaction of its own. */
final class Migrations {

    /** What is part of a step and more than SQL. */
    @FunctionalInterface
    private interface Work {
        void on(Dialect dialect, Connection connection) throws SQLException;
    }

    /** What is done as a whole or not at all. */
    @FunctionalInterface
    private interface Change {
        void make() throws SQLException;
    }

    private static final List<String> OWN = List.of("V1-responses.sql", "V2-normalised.sql", "V3-blocks.sql",
            "V4-releases.sql", "V5-keys.sql", "V6-bytes.sql");
    private static final Pattern BYTES = Pattern.compile("\\{bytes (\\d+)}");

    private static final Work NOTHING = (dialect, connection) -> {};

    /** What a step does before its script. */
    private static final Map<String, Work> BEFORE = Map.of("V6-bytes.sql", Dialect::addByteAt);

    /** What a step does after its script: it carries what is kept from an old table to a new one. */
    private static final Map<String, Work> AFTER = Map.of("V5-keys.sql",
            (dialect, connection) -> KeyMove.move(connection),
            "V6-bytes.sql", (dialect, connection) -> ByteMove.move(connection));
    /** All steps at once, for a database that holds nothing: what they come to. */
    private static final String FRESH = "fresh.sql";
    private static final String NAMES = "create table schema_step (number integer not null primary key, "
            + "name varchar(200) not null, checksum varchar(64) not null)";

    private final Dialect dialect;
    private final List<String> steps;

    /** These steps, named by their resources in order. */
    Migrations(Dialect dialect, List<String> steps) {
        this.dialect = dialect;
        this.steps = List.copyOf(steps);
    }

    /** The steps of this product's own schema. */
    static Migrations own(Dialect dialect) {
        return new Migrations(dialect, OWN);
    }

    /** These steps as far as this one, as an earlier product knew them. */
    Migrations upTo(String last) {
        return new Migrations(dialect, steps.subList(0, steps.indexOf(last) + 1));
    }

    /** Applies what is not applied yet; refuses a database that knows more steps, or other ones. */
    void apply() throws SQLException {
        try (Connection connection = dialect.connect()) {
            SortedMap<Integer, String> applied = applied(connection);
            if (!applied.isEmpty() && applied.lastKey() > steps.size()) {
                throw new StoreException(Reason.NEWER,
                        "the database has step " + applied.lastKey() + ", this product knows " + steps.size(), null);
            }
            if (applied.isEmpty() && steps.equals(OWN)) {
                transaction(connection, () -> makeAtOnce(connection));
                return;
            }
            for (int number = 1; number <= steps.size(); number++) {
                int step = number;
                if (!applied.containsKey(step)) {
                    transaction(connection, () -> take(connection, step));
                } else if (!applied.get(step).equals(checksum(step))) {
                    throw new StoreException(Reason.OTHER,
                            "the database was made with another " + steps.get(step - 1), null);
                }
            }
        }
    }

    private void makeAtOnce(Connection connection) throws SQLException {
        dialect.addByteAt(connection);
        run(connection, script(FRESH));
        for (int number = 1; number <= steps.size(); number++) {
            enter(connection, number);
        }
    }

    private void take(Connection connection, int number) throws SQLException {
        String step = steps.get(number - 1);
        BEFORE.getOrDefault(step, NOTHING).on(dialect, connection);
        run(connection, script(step));
        AFTER.getOrDefault(step, NOTHING).on(dialect, connection);
        enter(connection, number);
    }

    private void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : inDialect(script).split(";\\s*(?:\\R|$)")) {
                if (!sql.isBlank()) {
                    statement.executeUpdate(sql);
                }
            }
        }
    }

    private void enter(Connection connection, int number) throws SQLException {
        try (PreparedStatement entry = connection.prepareStatement("insert into schema_step values (?, ?, ?)")) {
            entry.setInt(1, number);
            entry.setString(2, steps.get(number - 1));
            entry.setString(3, checksum(number));
            entry.executeUpdate();
        }
    }

    private static void transaction(Connection connection, Change change) throws SQLException {
        boolean done = false;
        try {
            change.make();
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    private String inDialect(String script) {
        return BYTES.matcher(script.replace("{text}", dialect.text()))
                .replaceAll(most -> dialect.bytes(Integer.parseInt(most.group(1))));
    }

    private static SortedMap<Integer, String> applied(Connection connection) throws SQLException {
        SortedMap<Integer, String> applied = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            if (isFresh(connection)) {
                statement.executeUpdate(NAMES);
            }
            try (ResultSet rows = statement.executeQuery("select number, checksum from schema_step")) {
                while (rows.next()) {
                    applied.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        connection.commit();
        return applied;
    }

    private static boolean isFresh(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, null, new String[] { "TABLE" })) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("schema_step")) {
                    return false;
                }
            }
            return true;
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String checksum(int number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(script(steps.get(number - 1)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
