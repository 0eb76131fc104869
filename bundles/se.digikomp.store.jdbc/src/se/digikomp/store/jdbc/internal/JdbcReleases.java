package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
            Map<Long, Map<String, Part>> parts = parts(connection, round);
            try (PreparedStatement query = connection.prepareStatement("select number, released, round_name, kind, "
                    + "subject, base, snapshot, policy, splits, file_name from release_entry where round_name = ? "
                    + "order by released desc, number desc")) {
                query.setString(1, round);
                try (ResultSet rows = query.executeQuery()) {
                    List<Release> releases = new ArrayList<>();
                    while (rows.next()) {
                        Map<String, Part> of = parts.getOrDefault(rows.getLong(1), Map.of());
                        releases.add(new Release(Moments.get(rows, 2), rows.getString(3), rows.getString(4),
                                rows.getString(5), of, rows.getInt(6), rows.getString(7), rows.getString(8),
                                Set.copyOf(words(rows.getString(9))), rows.getString(10)));
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
                    + "round_name, kind, subject, base, snapshot, policy, splits, file_name) "
                    + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setLong(1, number);
                Moments.set(insert, 2, release.on());
                insert.setString(3, release.round());
                insert.setString(4, release.kind());
                insert.setString(5, release.subject());
                insert.setInt(6, release.base());
                insert.setString(7, release.snapshot());
                insert.setString(8, release.policy());
                insert.setString(9, String.join(" ", release.splits()));
                insert.setString(10, release.file());
                insert.executeUpdate();
            }
            insertParts(connection, number, release.parts());
            return number;
        });
    }

    private static void insertParts(Connection connection, long number, Map<String, Part> parts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into release_unit "
                + "(release_number, unit, responses, answered, print) values (?, ?, ?, ?, ?)")) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                insert.setLong(1, number);
                insert.setString(2, part.getKey());
                insert.setInt(3, part.getValue().responses());
                insert.setString(4, part.getValue().answered().stream().map(String::valueOf)
                        .collect(Collectors.joining(" ")));
                insert.setString(5, part.getValue().print());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Map<Long, Map<String, Part>> parts(Connection connection, String round) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select u.release_number, u.unit, u.responses, "
                + "u.answered, u.print from release_unit u join release_entry e on e.number = u.release_number "
                + "where e.round_name = ?")) {
            query.setString(1, round);
            try (ResultSet rows = query.executeQuery()) {
                Map<Long, Map<String, Part>> parts = new HashMap<>();
                while (rows.next()) {
                    List<Integer> answered = words(rows.getString(4)).stream().map(Integer::valueOf).toList();
                    parts.computeIfAbsent(rows.getLong(1), release -> new HashMap<>()).put(rows.getString(2),
                            new Part(rows.getInt(3), answered, rows.getString(5)));
                }
                return parts;
            }
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
