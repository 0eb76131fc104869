package se.digikomp.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The answers in a table of a database in memory, one row a response, and the cross-tab as a query. */
final class Tables implements AutoCloseable {

    /** Counts of each unit, statement and answer. Of six forms tried on DuckDB this is the quickest. */
    private static final String QUERY = IntStream.range(0, Made.STATEMENTS)
            .mapToObj(place -> "select unit, %d, s%d, count(*) from x group by unit, s%d".formatted(place, place,
                    place))
            .collect(Collectors.joining(" union all "));

    private final Connection connection;
    private final PreparedStatement query;
    private final int units;

    private Tables(Connection connection, int units) throws SQLException {
        this.connection = connection;
        this.units = units;
        query = connection.prepareStatement(QUERY);
    }

    /** A table of columns of one byte, used by as many threads as there are processors. */
    static Tables duckdb(Made made) throws SQLException {
        DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        make(connection, "tinyint");
        try (Statement statement = connection.createStatement();
                DuckDBAppender rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "x")) {
            statement.execute("set threads = " + Runtime.getRuntime().availableProcessors());
            for (int unit = 0; unit < made.units().size(); unit++) {
                for (int row = made.from()[unit]; row < made.from()[unit + 1]; row++) {
                    rows.beginRow();
                    rows.append((short) unit);
                    for (int place = 0; place < Made.STATEMENTS; place++) {
                        rows.append(made.answers()[place][row]);
                    }
                    rows.endRow();
                }
            }
        }
        return new Tables(connection, made.units().size());
    }

    static Tables derby(Made made) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:derby:memory:counts;create=true");
        make(connection, "smallint");
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection
                .prepareStatement("insert into x values (?" + ", ?".repeat(Made.STATEMENTS) + ")")) {
            for (int unit = 0; unit < made.units().size(); unit++) {
                for (int row = made.from()[unit]; row < made.from()[unit + 1]; row++) {
                    insert.setShort(1, (short) unit);
                    for (int place = 0; place < Made.STATEMENTS; place++) {
                        insert.setByte(place + 2, made.answers()[place][row]);
                    }
                    insert.executeUpdate();
                }
            }
        }
        connection.setAutoCommit(true);
        return new Tables(connection, made.units().size());
    }

    /** The counts, the query prepared before: unit by unit, statement by statement, eight numbers each. */
    int[] prepared() throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            return counts(rows);
        }
    }

    /** The counts by a query that is handed over as text. */
    int[] asked() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(QUERY)) {
            return counts(rows);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void make(Connection connection, String small) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table x (unit smallint, " + IntStream.range(0, Made.STATEMENTS)
                    .mapToObj(place -> "s" + place + " " + small).collect(Collectors.joining(", ")) + ")");
        }
    }

    private int[] counts(ResultSet rows) throws SQLException {
        int[] counts = new int[units * Made.STATEMENTS * 8];
        while (rows.next()) {
            counts[(rows.getInt(1) * Made.STATEMENTS + rows.getInt(2)) * 8 + rows.getInt(3)] = rows.getInt(4);
        }
        return counts;
    }
}
