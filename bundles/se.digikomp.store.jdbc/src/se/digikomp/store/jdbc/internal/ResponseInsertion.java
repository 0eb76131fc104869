package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import se.digikomp.store.KeyedResponse;
import se.digikomp.store.Progress;

/** The insertion of one batch's responses, many rows a statement. */
final class ResponseInsertion {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int ROWS_A_STATEMENT = 100;
    private static final int STATEMENTS_A_SIGN = 10;

    private final Connection connection;
    private final long round;
    private final long batch;

    ResponseInsertion(Connection connection, long round, long batch) {
        this.connection = connection;
        this.round = round;
        this.batch = batch;
    }

    /** Inserts in the order of the keys, which tells nothing of the order in the file. */
    void insert(List<KeyedResponse> inFileOrder, Progress progress) throws SQLException {
        List<KeyedResponse> responses = new ArrayList<>(inFileOrder);
        responses.sort(Comparator.comparing(KeyedResponse::key));
        int whole = responses.size() - responses.size() % ROWS_A_STATEMENT;
        try (Statement lock = connection.createStatement();
                PreparedStatement many = connection.prepareStatement(rows(ROWS_A_STATEMENT));
                PreparedStatement one = connection.prepareStatement(rows(1))) {
            lock.execute("lock table response in exclusive mode");
            for (int from = 0; from < whole; from += ROWS_A_STATEMENT) {
                execute(many, responses.subList(from, from + ROWS_A_STATEMENT));
                if (from / ROWS_A_STATEMENT % STATEMENTS_A_SIGN == 0) {
                    progress.stopIfCancelled();
                    progress.done((double) from / responses.size());
                }
            }
            for (KeyedResponse response : responses.subList(whole, responses.size())) {
                execute(one, List.of(response));
            }
            progress.done(1);
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new IllegalStateException("a response of this batch is already there", e);
            }
            throw e;
        }
    }

    private static String rows(int number) {
        return "insert into response (round_number, batch, response_key, unit, backgrounds, answers) values "
                + String.join(", ", Collections.nCopies(number, "(?, ?, ?, ?, ?, ?)"));
    }

    private void execute(PreparedStatement statement, List<KeyedResponse> responses) throws SQLException {
        int parameter = 0;
        for (KeyedResponse keyed : responses) {
            statement.setLong(++parameter, round);
            statement.setLong(++parameter, batch);
            statement.setString(++parameter, keyed.key());
            statement.setString(++parameter, keyed.response().unit());
            statement.setString(++parameter, Packed.backgrounds(keyed.response().backgrounds()));
            statement.setString(++parameter, Packed.answers(keyed.response().answers()));
        }
        statement.executeUpdate();
    }
}
