package se.digikomp.store.jdbc.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.digikomp.responses.Response;
import se.digikomp.responses.ResponseTable;
import se.digikomp.store.Batch;
import se.digikomp.store.NewBatch;
import se.digikomp.store.Progress;
import se.digikomp.store.ResponseStore;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;

/** Rounds, batches and responses in tables: one wide row a response. */
public final class JdbcResponses implements ResponseStore {

    private final Database database;
    private final Clock clock;

    /** The responses of a database; the clock says when a batch was committed. */
    public JdbcResponses(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Round> rounds() {
        return database.read("list rounds", Rounds::all);
    }

    @Override
    public Optional<Round> round(String name) {
        return database.read("find round " + name,
                connection -> Rounds.find(connection, name).map(Rounds.Numbered::round));
    }

    @Override
    public List<Batch> batches() {
        return database.read("list batches", Batches::all);
    }

    @Override
    public Optional<Batch> batchOf(String round, String fileDigest) {
        return database.read("find the batch of a file", connection -> Batches.of(connection, round, fileDigest));
    }

    @Override
    public Set<String> keys(String round) {
        return database.read("read the keys of " + round, connection -> {
            try (PreparedStatement query = connection.prepareStatement("select a.response_key from response a "
                    + "join survey_round r on r.number = a.round_number where r.name = ?")) {
                query.setString(1, round);
                try (ResultSet rows = query.executeQuery()) {
                    Set<String> keys = new HashSet<>();
                    while (rows.next()) {
                        keys.add(rows.getString(1));
                    }
                    return keys;
                }
            }
        });
    }

    @Override
    public Batch commit(Round round, NewBatch batch, Progress progress) {
        return database.write("keep the responses of " + batch.file(), connection -> {
            long roundNumber = Rounds.numberFor(connection, round);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Batch kept = Batches.add(connection, roundNumber, round, batch, now);
            new ResponseInsertion(connection, roundNumber, kept.number()).insert(batch.responses(), progress);
            progress.stopIfCancelled();
            return kept;
        });
    }

    @Override
    public Batch withdraw(long number) {
        return database.write("withdraw batch " + number, connection -> {
            Batch batch = Batches.numbered(connection, number).filter(found -> !found.withdrawn())
                    .orElseThrow(() -> new IllegalArgumentException("no batch to withdraw: " + number));
            try (PreparedStatement delete = connection.prepareStatement("delete from response where batch = ?")) {
                delete.setLong(1, number);
                delete.executeUpdate();
            }
            Batches.markWithdrawn(connection, number);
            return new Batch(number, batch.round(), batch.file(), batch.fileDigest(), batch.reader(), batch.mapping(),
                    batch.responses(), batch.committed(), true);
        });
    }

    @Override
    public ResponseTable responses(Round round, Outline outline) {
        if (!round.version().names(outline.version())) {
            throw new IllegalArgumentException(
                    "round " + round.name() + " asks " + round.version() + ", not " + outline.version());
        }
        return ResponseTable.of(outline, database.read("read the responses of " + round.name(), connection -> {
            try (PreparedStatement query = connection.prepareStatement("select a.unit, a.backgrounds, a.answers "
                    + "from response a join survey_round r on r.number = a.round_number where r.name = ? "
                    + "order by a.response_key")) {
                query.setString(1, round.name());
                try (ResultSet rows = query.executeQuery()) {
                    List<Response> responses = new ArrayList<>();
                    while (rows.next()) {
                        responses.add(new Response(rows.getString(1), Packed.options(rows.getString(2)),
                                Packed.steps(rows.getString(3))));
                    }
                    return responses;
                }
            }
        }));
    }
}
