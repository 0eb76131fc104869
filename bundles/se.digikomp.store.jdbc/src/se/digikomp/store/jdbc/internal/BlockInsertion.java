package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
            KeyedResponse[] responses = inFileOrder.toArray(KeyedResponse[]::new);
            Arrays.parallelSort(responses, Block.BY_UNIT_AND_KEY);
            int most = responses.length == 0 ? 1 : most(responses[0]);
            int number = 0;
            for (int from = 0; from < responses.length;) {
                int to = end(responses, from, most);
                execute(insert, Block.of(batch, ++number, Arrays.asList(responses).subList(from, to)));
                progress.stopIfCancelled();
                progress.done((double) to / responses.length);
                from = to;
            }
        }
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

    private static int end(KeyedResponse[] responses, int from, int most) {
        String unit = responses[from].response().unit();
        int to = from + 1;
        while (to < responses.length && to < from + most && responses[to].response().unit().equals(unit)) {
            to++;
        }
        return to;
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
