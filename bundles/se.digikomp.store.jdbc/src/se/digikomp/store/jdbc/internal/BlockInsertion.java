package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import se.digikomp.store.KeyedResponse;
import se.digikomp.store.Progress;

/** The insertion of one batch's responses, block by block. */
final class BlockInsertion {

    private static final int MOST_RESPONSES = 500;
    private static final int MOST_CHARACTERS = 32_000;
    private static final int OPTION_CHARACTERS = 3;

    private final Connection connection;
    private final long round;
    private final long batch;

    BlockInsertion(Connection connection, long round, long batch) {
        this.connection = connection;
        this.round = round;
        this.batch = batch;
    }

    /** Inserts in the order of units and keys, which tells nothing of the order in the file. */
    void insert(List<KeyedResponse> inFileOrder, Progress progress) throws SQLException {
        try (Statement lock = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("insert into response_block (batch, number, "
                        + "unit, responses, choices, statements, key_length, response_keys, backgrounds, answers) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            lock.execute("lock table response_block in exclusive mode");
            refuseKnownKeys(inFileOrder);
            int number = 0;
            int kept = 0;
            for (List<KeyedResponse> unit : byUnit(inFileOrder)) {
                int most = most(unit.getFirst());
                for (int from = 0; from < unit.size(); from += most) {
                    List<KeyedResponse> rows = unit.subList(from, Math.min(unit.size(), from + most));
                    execute(insert, Block.of(batch, ++number, rows));
                    kept += rows.size();
                    progress.stopIfCancelled();
                    progress.done((double) kept / inFileOrder.size());
                }
            }
        }
    }

    private static Collection<List<KeyedResponse>> byUnit(List<KeyedResponse> responses) {
        Map<String, List<KeyedResponse>> units = new TreeMap<>();
        responses.forEach(
                keyed -> units.computeIfAbsent(keyed.response().unit(), any -> new ArrayList<>()).add(keyed));
        units.values().parallelStream().forEach(unit -> unit.sort(Comparator.comparing(KeyedResponse::key)));
        return units.values();
    }

    private void refuseKnownKeys(List<KeyedResponse> responses) throws SQLException {
        Set<String> known = new HashSet<>(Blocks.keys(connection, round));
        for (KeyedResponse response : responses) {
            if (!known.add(response.key())) {
                throw new IllegalStateException("a response of this batch is already there: " + response.key());
            }
        }
    }

    private static int most(KeyedResponse one) {
        int widest = Math.max(Math.max(1, one.key().length()), Math.max(one.response().answers().length,
                OPTION_CHARACTERS * one.response().backgrounds().length));
        return Math.max(1, Math.min(MOST_RESPONSES, MOST_CHARACTERS / widest));
    }

    private static void execute(PreparedStatement insert, Block block) throws SQLException {
        int length = block.keyLength();
        StringBuilder keys = new StringBuilder(length * block.responses());
        block.keys().forEach(key -> keys.append(key).repeat(' ', length - key.length()));
        insert.setLong(1, block.batch());
        insert.setInt(2, block.number());
        insert.setString(3, block.unit());
        insert.setInt(4, block.responses());
        insert.setInt(5, block.backgrounds().length / block.responses());
        insert.setInt(6, block.answers().length / block.responses());
        insert.setInt(7, length);
        insert.setString(8, keys.toString());
        insert.setString(9, Packed.backgrounds(block.backgrounds()));
        insert.setString(10, Packed.answers(block.answers()));
        insert.executeUpdate();
    }
}
