package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.digikomp.survey.Round;
import se.digikomp.survey.VersionRef;

/** The table of rounds. */
final class Rounds {

    /** A round and its number in the database. */
    record Numbered(long number, Round round) {
    }

    private static final String COLUMNS = "select number, name, questionnaire, version, digest, reference_date, "
            + "demonstration from survey_round ";

    private Rounds() {
    }

    static List<Round> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement(COLUMNS + "order by reference_date desc, number desc");
                ResultSet rows = query.executeQuery()) {
            List<Round> rounds = new ArrayList<>();
            while (rows.next()) {
                rounds.add(numbered(rows).round());
            }
            return rounds;
        }
    }

    static Optional<Numbered> find(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + "where name = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(numbered(rows)) : Optional.empty();
            }
        }
    }

    /** The number of the round, made where it does not exist, or where it is empty and asked another version. */
    static long numberFor(Connection connection, Round round) throws SQLException {
        Optional<Numbered> found = find(connection, round.name());
        if (found.isEmpty()) {
            long number = Numbers.next(connection, "survey_round");
            write(connection, "insert into survey_round (name, questionnaire, version, digest, reference_date, "
                    + "demonstration, number) values (?, ?, ?, ?, ?, ?, ?)", number, round);
            return number;
        }
        long number = found.get().number();
        if (!found.get().round().version().equals(round.version())) {
            if (Blocks.any(connection, round.name())) {
                throw new IllegalStateException(
                        "round " + round.name() + " asks " + found.get().round().version() + ", not "
                                + round.version());
            }
            write(connection, "update survey_round set name = ?, questionnaire = ?, version = ?, digest = ?, "
                    + "reference_date = ?, demonstration = ? where number = ?", number, round);
        }
        return number;
    }

    private static void write(Connection connection, String sql, long number, Round round) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setString(1, round.name());
            change.setString(2, round.version().questionnaire());
            change.setString(3, round.version().version());
            change.setString(4, round.version().digest());
            change.setDate(5, Date.valueOf(round.reference()));
            change.setBoolean(6, round.demonstration());
            change.setLong(7, number);
            change.executeUpdate();
        }
    }

    private static Numbered numbered(ResultSet rows) throws SQLException {
        VersionRef version = new VersionRef(rows.getString(3), rows.getString(4), rows.getString(5));
        return new Numbered(rows.getLong(1),
                new Round(rows.getString(2), version, rows.getDate(6).toLocalDate(), rows.getBoolean(7)));
    }
}
