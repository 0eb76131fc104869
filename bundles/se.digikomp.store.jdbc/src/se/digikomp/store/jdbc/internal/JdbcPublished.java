package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.digikomp.store.PublishedVersions;
import se.digikomp.survey.VersionRef;

/** Frozen questionnaire versions in a table. */
public final class JdbcPublished implements PublishedVersions {

    private static final String COLUMNS = "select questionnaire, version, digest, canonical, published_by, published_on "
            + "from published_version ";

    private final Database database;

    /** The frozen versions of a database. */
    public JdbcPublished(Database database) {
        this.database = database;
    }

    @Override
    public List<Published> all() {
        return database.read("list published versions", connection -> {
            try (PreparedStatement query = connection.prepareStatement(COLUMNS + "order by number");
                    ResultSet rows = query.executeQuery()) {
                List<Published> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(published(rows));
                }
                return all;
            }
        });
    }

    @Override
    public Optional<Published> find(String questionnaire, String version) {
        return database.read("find published version", connection -> find(connection, questionnaire, version));
    }

    @Override
    public void publish(Published published) {
        VersionRef version = published.version();
        database.write("publish " + version, connection -> {
            Optional<Published> frozen = find(connection, version.questionnaire(), version.version());
            if (frozen.isEmpty()) {
                insert(connection, published);
            } else if (!frozen.get().version().equals(version)) {
                throw new IllegalStateException(
                        version + " was published with digest " + frozen.get().version().digest());
            }
            return version;
        });
    }

    private static Optional<Published> find(Connection connection, String questionnaire, String version)
            throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement(COLUMNS + "where questionnaire = ? and version = ?")) {
            query.setString(1, questionnaire);
            query.setString(2, version);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(published(rows)) : Optional.empty();
            }
        }
    }

    private static void insert(Connection connection, Published published) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into published_version (number, "
                + "questionnaire, version, digest, canonical, published_by, published_on) values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, Numbers.next(connection, "published_version"));
            insert.setString(2, published.version().questionnaire());
            insert.setString(3, published.version().version());
            insert.setString(4, published.version().digest());
            insert.setString(5, published.canonical());
            insert.setString(6, published.by());
            Moments.set(insert, 7, published.on());
            insert.executeUpdate();
        }
    }

    private static Published published(ResultSet rows) throws SQLException {
        VersionRef version = new VersionRef(rows.getString(1), rows.getString(2), rows.getString(3));
        return new Published(version, rows.getString(4), rows.getString(5), Moments.get(rows, 6));
    }
}
