package se.digikomp.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answers in a table of a database, one row a response, and the cross-tab as a query. */
final class Tables {

    /** Counts of each unit, statement and answer. Of five forms tried on DuckDB this is the quickest. */
    static final String QUERY = IntStream.range(0, Made.STATEMENTS)
            .mapToObj(place -> "select unit, %d, s%d, count(*) from x group by unit, s%d".formatted(place, place,
                    place))
            .collect(Collectors.joining(" union all "));

    private Tables() {
    }

    static void fill(Connection connection, Made made, String small) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table x (unit smallint, " + IntStream.range(0, Made.STATEMENTS)
                    .mapToObj(place -> "s" + place + " " + small).collect(Collectors.joining(", ")) + ")");
        }
        String marks = ", ?".repeat(Made.STATEMENTS);
        try (PreparedStatement insert = connection.prepareStatement("insert into x values (?" + marks + ")")) {
            for (int unit = 0; unit < made.units().size(); unit++) {
                for (int row = made.from()[unit]; row < made.from()[unit + 1]; row++) {
                    insert.setShort(1, (short) unit);
                    for (int place = 0; place < Made.STATEMENTS; place++) {
                        insert.setByte(place + 2, made.answers()[place][row]);
                    }
                    insert.addBatch();
                    if (row % 2000 == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /** The counts: unit by unit, statement by statement, eight numbers each. */
    static int[] counts(Connection connection, int units) throws SQLException {
        int[] counts = new int[units * Made.STATEMENTS * 8];
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                counts[(rows.getInt(1) * Made.STATEMENTS + rows.getInt(2)) * 8 + rows.getInt(3)] = rows.getInt(4);
            }
        }
        return counts;
    }
}
