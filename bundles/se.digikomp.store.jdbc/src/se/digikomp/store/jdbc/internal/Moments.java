package se.digikomp.store.jdbc.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;

/** Moments in columns without a time zone: always UTC. */
final class Moments {

    private Moments() {
    }

    static void set(PreparedStatement statement, int parameter, Instant moment) throws SQLException {
        statement.setTimestamp(parameter, Timestamp.from(moment), utc());
    }

    static Instant get(ResultSet rows, int column) throws SQLException {
        return rows.getTimestamp(column, utc()).toInstant();
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
