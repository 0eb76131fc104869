package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import se.digikomp.responses.Response;
import se.digikomp.store.KeyedResponse;
import se.digikomp.store.Progress;
import se.digikomp.store.ResponseKey;

/** The insertion of one batch's responses, block by block. */
final class BlockInsertion {

    /** As many as the table {@code place} counts, by which views take blocks apart. */
    private static final int MOST_RESPONSES = 1000;
    /** A block fits into one page of the database then, and fills it. */
    private static final int MOST_BYTES = 32_000;

    private final Connection connection;
    private final String round;
    private final long batch;

    BlockInsertion(Connection connection, String round, long batch) {
        this.connection = connection;
        this.round = round;
        this.batch = batch;
    }

    /** Inserts in the order of units and keys, which tells nothing of the order in the file. */
    void insert(List<KeyedResponse> inFileOrder, Progress progress) throws SQLException {
        try (Statement lock = connection.createStatement();
                PreparedStatement insertion = Blocks.insertion(connection)) {
            lock.execute("lock table byte_block in exclusive mode");
            refuseKnownKeys(inFileOrder);
            progress.stopIfCancelled();
            int kept = 0;
            for (Block block : blocks(inFileOrder)) {
                Blocks.insert(insertion, block);
                kept += block.responses();
                progress.stopIfCancelled();
                progress.done((double) kept / inFileOrder.size());
            }
        }
    }

    private List<Block> blocks(List<KeyedResponse> responses) {
        Map<String, List<KeyedResponse>> units = new HashMap<>();
        responses.forEach(
                keyed -> units.computeIfAbsent(keyed.response().unit(), any -> new ArrayList<>()).add(keyed));
        List<List<KeyedResponse>> parts = new ArrayList<>();
        new TreeMap<>(units).values().parallelStream().map(KeyOrder::of).forEachOrdered(unit -> {
            int most = most(unit.getFirst().response());
            for (int from = 0; from < unit.size(); from += most) {
                parts.add(unit.subList(from, Math.min(unit.size(), from + most)));
            }
        });
        return IntStream.range(0, parts.size()).parallel()
                .mapToObj(part -> Block.of(batch, part + 1, parts.get(part))).toList();
    }

    private void refuseKnownKeys(List<KeyedResponse> responses) throws SQLException {
        Set<ResponseKey> known = Blocks.keys(connection, round);
        if (known.isEmpty() && KeyOrder.surelyDifferent(responses)) {
            return;
        }
        for (KeyedResponse response : responses) {
            if (!known.add(response.key())) {
                throw new IllegalStateException("a response of this batch is already there: " + response.key());
            }
        }
    }

    private static int most(Response one) {
        int bytes = ResponseKey.BYTES + one.backgrounds().length + one.answers().length;
        return Math.clamp(MOST_BYTES / bytes, 1, MOST_RESPONSES);
    }
}
