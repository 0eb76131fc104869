package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.digikomp.store.MappingProfiles;

/** Mapping profiles in a table. */
public final class JdbcProfiles implements MappingProfiles {

    private final Database database;

    /** The profiles of a database. */
    public JdbcProfiles(Database database) {
        this.database = database;
    }

    @Override
    public List<String> names() {
        return database.read("list mapping profiles", connection -> {
            try (PreparedStatement query = connection
                    .prepareStatement("select name from mapping_profile order by name");
                    ResultSet rows = query.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        });
    }

    @Override
    public Optional<String> profile(String name) {
        return database.read("read mapping profile " + name, connection -> {
            try (PreparedStatement query = connection
                    .prepareStatement("select content from mapping_profile where name = ?")) {
                query.setString(1, name);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void keep(String name, String text) {
        database.write("keep mapping profile " + name, connection -> {
            if (set(connection, "update mapping_profile set content = ? where name = ?", text, name) == 0) {
                set(connection, "insert into mapping_profile (content, name) values (?, ?)", text, name);
            }
            return name;
        });
    }

    private static int set(Connection connection, String sql, String text, String name) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setString(1, text);
            change.setString(2, name);
            return change.executeUpdate();
        }
    }
}
