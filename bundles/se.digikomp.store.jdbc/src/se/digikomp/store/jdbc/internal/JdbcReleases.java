package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.digikomp.store.ReleaseLog;

/** The release log in two tables: entries, and the units each rests on. */
public final class JdbcReleases implements ReleaseLog {

    private final Database database;

    /** The release log of a database. */
    public JdbcReleases(Database database) {
        this.database = database;
    }

    @Override
    public List<Release> of(String round) {
        return database.read("list releases of " + round, connection -> {
            Map<Long, Set<String>> units = units(connection, round);
            try (PreparedStatement query = connection.prepareStatement("select number, released, round_name, kind, "
                    + "subject, base, snapshot, policy, file_name from release_entry where round_name = ? "
                    + "order by released desc, number desc")) {
                query.setString(1, round);
                try (ResultSet rows = query.executeQuery()) {
                    List<Release> releases = new ArrayList<>();
                    while (rows.next()) {
                        Set<String> of = units.getOrDefault(rows.getLong(1), Set.of());
                        releases.add(new Release(Moments.get(rows, 2), rows.getString(3), rows.getString(4),
                                rows.getString(5), of, rows.getInt(6), rows.getString(7), rows.getString(8),
                                rows.getString(9)));
                    }
                    return releases;
                }
            }
        });
    }

    @Override
    public void add(Release release) {
        database.write("log a release", connection -> {
            long number = Numbers.next(connection, "release_entry");
            try (PreparedStatement insert = connection.prepareStatement("insert into release_entry (number, released, "
                    + "round_name, kind, subject, base, snapshot, policy, file_name) "
                    + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setLong(1, number);
                Moments.set(insert, 2, release.on());
                insert.setString(3, release.round());
                insert.setString(4, release.kind());
                insert.setString(5, release.subject());
                insert.setInt(6, release.base());
                insert.setString(7, release.snapshot());
                insert.setString(8, release.policy());
                insert.setString(9, release.file());
                insert.executeUpdate();
            }
            insertUnits(connection, number, release.units());
            return number;
        });
    }

    private static void insertUnits(Connection connection, long number, Set<String> units) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("insert into release_unit (release_number, unit) values (?, ?)")) {
            for (String unit : units) {
                insert.setLong(1, number);
                insert.setString(2, unit);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Map<Long, Set<String>> units(Connection connection, String round) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select u.release_number, u.unit "
                + "from release_unit u join release_entry e on e.number = u.release_number where e.round_name = ?")) {
            query.setString(1, round);
            try (ResultSet rows = query.executeQuery()) {
                Map<Long, Set<String>> units = new HashMap<>();
                while (rows.next()) {
                    units.computeIfAbsent(rows.getLong(1), release -> new HashSet<>()).add(rows.getString(2));
                }
                return units;
            }
        }
    }
}
