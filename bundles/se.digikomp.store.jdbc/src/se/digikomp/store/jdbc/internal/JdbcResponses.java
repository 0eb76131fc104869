package se.digikomp.store.jdbc.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.digikomp.responses.ResponseTable;
import se.digikomp.store.Batch;
import se.digikomp.store.NewBatch;
import se.digikomp.store.Progress;
import se.digikomp.store.ResponseKey;
import se.digikomp.store.ResponseStore;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;

/** Rounds, batches and responses in tables: a row for each block of responses. */
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
    public Set<ResponseKey> keys(String round) {
        return database.read("read the keys of " + round, connection -> Blocks.keys(connection, round));
    }

    @Override
    public Batch commit(Round round, NewBatch batch, Progress progress) {
        return database.write("keep the responses of " + batch.file(), connection -> {
            long roundNumber = Rounds.numberFor(connection, round);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Batch kept = Batches.add(connection, roundNumber, round, batch, now);
            new BlockInsertion(connection, round.name(), kept.number()).insert(batch.responses(), progress);
            progress.stopIfCancelled();
            return kept;
        });
    }

    @Override
    public Batch withdraw(long number) {
        return database.write("withdraw batch " + number, connection -> {
            Batch batch = Batches.numbered(connection, number).filter(found -> !found.withdrawn())
                    .orElseThrow(() -> new IllegalArgumentException("no batch to withdraw: " + number));
            Blocks.delete(connection, number);
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
        return database.read("read the responses of " + round.name(),
                connection -> Tables.of(connection, round.name(), outline));
    }
}
