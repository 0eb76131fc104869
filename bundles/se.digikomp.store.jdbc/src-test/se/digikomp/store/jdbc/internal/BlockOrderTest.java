package se.digikomp.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.store.KeyedResponse;
import se.digikomp.store.NewBatch;
import se.digikomp.store.Progress;
import se.digikomp.store.jdbc.JdbcStore;
import se.digikomp.store.jdbc.Samples;

/** A database hands out the blocks of a batch in whatever order it has them; the table has them in their own. */
class BlockOrderTest {

    @TempDir
    Path folder;

    @Test
    void blocksAreHandedOnInTurnAndNotLaterThanNeeded() {
        List<Integer> taken = new ArrayList<>();
        InTurn blocks = new InTurn(block -> taken.add(block.number()));

        blocks.accept(block(2));
        assertEquals(List.of(), taken);
        blocks.accept(block(1));
        assertEquals(List.of(1, 2), taken);
        List.of(6, 3, 5).forEach(number -> blocks.accept(block(number)));
        assertEquals(List.of(1, 2, 3), taken);
        blocks.end();
        assertEquals(List.of(1, 2, 3, 5, 6), taken);
    }

    @Test
    void blocksWhoseNumbersBeginLaterMakeTheSameTable() throws SQLException {
        String snapshot = snapshotOf4000();

        moveBlocks(3);

        assertEquals(snapshot, snapshot());
    }

    private String snapshotOf4000() {
        List<KeyedResponse> rows = IntStream.range(0, 4000).mapToObj(row -> Samples.response("key-" + row,
                String.valueOf(1280 + row % 3), row % 3, row % 12, row % 7, row % 5)).toList();
        try (JdbcStore store = JdbcStore.derby(folder)) {
            store.responses().commit(Samples.ROUND, new NewBatch("a.csv", "f1", "reader", "{}", rows), Progress.NONE);
        }
        return snapshot();
    }

    private String snapshot() {
        try (JdbcStore store = JdbcStore.derby(folder)) {
            return store.responses().responses(Samples.ROUND, Samples.outline()).snapshot();
        }
    }

    /** Puts all blocks into the table again, the last one first, with numbers greater by so many. */
    private void moveBlocks(int by) throws SQLException {
        Dialect dialect = new DerbyDialect(folder);
        dialect.open();
        try (Connection connection = dialect.connect();
                PreparedStatement insertion = Blocks.insertion(connection)) {
            List<Block> blocks = new ArrayList<>();
            Blocks.each(connection, 1, true, blocks::add);
            assertTrue(blocks.size() > 3);
            Blocks.delete(connection, 1);
            for (Block block : blocks.reversed()) {
                Blocks.insert(insertion, new Block(1, block.number() + by, block.unit(),
                        block.responses(), block.keys(), block.backgrounds(), block.answers()));
            }
            connection.commit();
        } finally {
            dialect.close();
        }
    }

    private static Block block(int number) {
        return new Block(1, number, "1286", 1, new byte[0], new byte[1], new byte[3]);
    }
}
