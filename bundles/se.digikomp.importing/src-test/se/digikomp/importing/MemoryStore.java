package se.digikomp.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.digikomp.responses.ResponseTable;
import se.digikomp.store.Batch;
import se.digikomp.store.KeyedResponse;
import se.digikomp.store.MappingProfiles;
import se.digikomp.store.NewBatch;
import se.digikomp.store.Progress;
import se.digikomp.store.PublishedVersions;
import se.digikomp.store.ReleaseLog;
import se.digikomp.store.ResponseKey;
import se.digikomp.store.ResponseStore;
import se.digikomp.store.Store;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;

/** A store that keeps rounds and responses in memory, for tests; it keeps nothing else. */
final class MemoryStore implements Store, ResponseStore {

    private final Map<String, Round> rounds = new HashMap<>();
    private final List<Batch> batches = new ArrayList<>();
    private final Map<Long, List<KeyedResponse>> responses = new HashMap<>();

    @Override
    public ResponseStore responses() {
        return this;
    }

    @Override
    public List<Round> rounds() {
        return List.copyOf(rounds.values());
    }

    @Override
    public Optional<Round> round(String name) {
        return Optional.ofNullable(rounds.get(name));
    }

    @Override
    public List<Batch> batches() {
        return batches.reversed();
    }

    @Override
    public Optional<Batch> batchOf(String round, String fileDigest) {
        return batches.stream().filter(batch -> !batch.withdrawn() && batch.round().equals(round)
                && batch.fileDigest().equals(fileDigest)).findFirst();
    }

    @Override
    public Set<ResponseKey> keys(String round) {
        Set<ResponseKey> keys = new HashSet<>();
        of(round).forEach(response -> keys.add(response.key()));
        return keys;
    }

    @Override
    public Batch commit(Round round, NewBatch batch, Progress progress) {
        Batch kept = new Batch(batches.size() + 1L, round.name(), batch.file(), batch.fileDigest(), batch.reader(),
                batch.mapping(), batch.responses().size(), Instant.EPOCH, false);
        rounds.putIfAbsent(round.name(), round);
        batches.add(kept);
        responses.put(kept.number(), batch.responses());
        return kept;
    }

    @Override
    public Batch withdraw(long number) {
        Batch batch = batches.get((int) number - 1);
        Batch withdrawn = new Batch(number, batch.round(), batch.file(), batch.fileDigest(), batch.reader(),
                batch.mapping(), batch.responses(), batch.committed(), true);
        batches.set((int) number - 1, withdrawn);
        return withdrawn;
    }

    @Override
    public ResponseTable responses(Round round, Outline outline) {
        return ResponseTable.of(outline, of(round.name()).stream().map(KeyedResponse::response).toList());
    }

    @Override
    public MappingProfiles profiles() {
        throw new UnsupportedOperationException("no profiles here");
    }

    @Override
    public PublishedVersions published() {
        throw new UnsupportedOperationException("no versions here");
    }

    @Override
    public ReleaseLog releases() {
        throw new UnsupportedOperationException("no releases here");
    }

    @Override
    public void close() {
        // nothing is open
    }

    private List<KeyedResponse> of(String round) {
        return batches.stream().filter(batch -> batch.round().equals(round) && !batch.withdrawn())
                .flatMap(batch -> responses.get(batch.number()).stream()).toList();
    }
}
