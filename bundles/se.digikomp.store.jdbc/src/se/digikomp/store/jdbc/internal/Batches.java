package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.digikomp.store.Batch;
import se.digikomp.store.NewBatch;
import se.digikomp.survey.Round;

/** The table of batches. */
final class Batches {

    private static final String COLUMNS = "select b.number, r.name, b.file_name, b.file_digest, b.reader, b.mapping, "
            + "b.responses, b.committed, b.withdrawn from batch b join survey_round r on r.number = b.round_number ";

    /** A batch that is not withdrawn: its number, and how many responses it brought. */
    record Kept(long number, int responses) {
    }

    private Batches() {
    }

    static List<Batch> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + "order by b.number desc");
                ResultSet rows = query.executeQuery()) {
            List<Batch> batches = new ArrayList<>();
            while (rows.next()) {
                batches.add(batch(rows));
            }
            return batches;
        }
    }

    static Optional<Batch> of(Connection connection, String round, String fileDigest) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                COLUMNS + "where r.name = ? and b.file_digest = ? and not b.withdrawn order by b.number")) {
            query.setString(1, round);
            query.setString(2, fileDigest);
            return first(query);
        }
    }

    static Optional<Batch> numbered(Connection connection, long number) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + "where b.number = ?")) {
            query.setLong(1, number);
            return first(query);
        }
    }

    /** The batches of a round that are not withdrawn, in their order; none where there is no such round. */
    static List<Kept> kept(Connection connection, String round) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select b.number, b.responses from batch b "
                + "join survey_round r on r.number = b.round_number where r.name = ? and not b.withdrawn "
                + "order by b.number")) {
            query.setString(1, round);
            try (ResultSet rows = query.executeQuery()) {
                List<Kept> batches = new ArrayList<>();
                while (rows.next()) {
                    batches.add(new Kept(rows.getLong(1), rows.getInt(2)));
                }
                return batches;
            }
        }
    }

    static Batch add(Connection connection, long roundNumber, Round round, NewBatch batch, Instant now)
            throws SQLException {
        long number = Numbers.next(connection, "batch");
        try (PreparedStatement insert = connection.prepareStatement("insert into batch (number, round_number, "
                + "questionnaire_digest, file_name, file_digest, reader, mapping, responses, committed, withdrawn) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setLong(2, roundNumber);
            insert.setString(3, round.version().digest());
            insert.setString(4, batch.file());
            insert.setString(5, batch.fileDigest());
            insert.setString(6, batch.reader());
            insert.setString(7, batch.mapping());
            insert.setInt(8, batch.responses().size());
            Moments.set(insert, 9, now);
            insert.setBoolean(10, false);
            insert.executeUpdate();
        }
        return new Batch(number, round.name(), batch.file(), batch.fileDigest(), batch.reader(), batch.mapping(),
                batch.responses().size(), now, false);
    }

    static void markWithdrawn(Connection connection, long number) throws SQLException {
        try (PreparedStatement change = connection
                .prepareStatement("update batch set withdrawn = true where number = ?")) {
            change.setLong(1, number);
            change.executeUpdate();
        }
    }

    private static Optional<Batch> first(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() ? Optional.of(batch(rows)) : Optional.empty();
        }
    }

    private static Batch batch(ResultSet rows) throws SQLException {
        return new Batch(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5),
                rows.getString(6), rows.getInt(7), Moments.get(rows, 8), rows.getBoolean(9));
    }
}
