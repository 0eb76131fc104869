package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Numbers that count from 1 without gaps, which a generated key does not promise after a crash. */
final class Numbers {

    private Numbers() {
    }

    /** The next free number of a table of ours; within a transaction that writes. */
    static long next(Connection connection, String table) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select coalesce(max(number), 0) + 1 from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
