package se.digikomp.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;

/**
 * Keeps rounds and the responses given in them. Every method may be called on any thread; each is one transaction and
 * throws {@link StoreException} where the world fails.
 */
public interface ResponseStore {

    /** All rounds, the newest reference date first. */
    List<Round> rounds();

    /** The round of this name. */
    Optional<Round> round(String name);

    /** All batches, the latest first, withdrawn ones included. */
    List<Batch> batches();

    /** The batch, not withdrawn, that came from a file with this SHA-256 (hexadecimal) into this round. */
    Optional<Batch> batchOf(String round, String fileDigest);

    /** Keys of all responses of a round that are not withdrawn; see {@link KeyedResponse#key()}. */
    Set<ResponseKey> keys(String round);

    /**
     * Keeps a whole batch or, whatever happens, nothing of it. The round is created with it where it does not exist.
     *
     * @return the batch with its number
     * @throws IllegalStateException where the round asks another version, or a key is already there
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled: nothing is kept
     */
    Batch commit(Round round, NewBatch batch, Progress progress);

    /** Keeps a whole batch or nothing of it, watched by nobody; see {@link #commit(Round, NewBatch, Progress)}. */
    default Batch commit(Round round, NewBatch batch) {
        return commit(round, batch, Progress.NONE);
    }

    /**
     * Takes all responses of a batch back; the batch stays listed as withdrawn.
     *
     * @throws IllegalArgumentException where there is no such batch or it is withdrawn already
     */
    Batch withdraw(long batch);

    /** The answers of a round that are not withdrawn, read under the outline of the round's version. */
    ResponseTable responses(Round round, Outline outline);
}
