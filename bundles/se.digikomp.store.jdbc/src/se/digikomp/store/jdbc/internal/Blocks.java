package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import se.digikomp.store.ResponseKey;

/** The table of blocks of responses. */
final class Blocks {

    private static final String OF_BATCH = " from answer_block where batch = ?";
    private static final byte[] NO_KEYS = new byte[0];

    private Blocks() {
    }

    static boolean any(Connection connection, long round) throws SQLException {
        for (long batch : batches(connection, round)) {
            try (PreparedStatement query = connection.prepareStatement("select number" + OF_BATCH)) {
                query.setLong(1, batch);
                query.setMaxRows(1);
                try (ResultSet rows = query.executeQuery()) {
                    if (rows.next()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** All blocks of a round by unit, with keys only where more than one batch brought them. */
    static List<Block> of(Connection connection, long round) throws SQLException {
        List<Long> batches = batches(connection, round);
        boolean several = batches.size() > 1;
        List<CompletableFuture<Block>> blocks = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select number, unit, responses, backgrounds, "
                + "answers" + (several ? ", response_keys" : "") + OF_BATCH)) {
            for (long batch : batches) {
                query.setLong(1, batch);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        blocks.add(unpacked(batch, rows, several ? rows.getBytes(6) : NO_KEYS));
                    }
                }
            }
        }
        return blocks.stream().map(CompletableFuture::join).sorted(Block.BY_UNIT).toList();
    }

    /** The block of a row, unpacked by another thread while the next rows are read. */
    private static CompletableFuture<Block> unpacked(long batch, ResultSet row, byte[] keys) throws SQLException {
        int number = row.getInt(1);
        String unit = row.getString(2);
        int responses = row.getInt(3);
        String backgrounds = row.getString(4);
        String answers = row.getString(5);
        return CompletableFuture.supplyAsync(() -> new Block(batch, number, unit, responses, keys,
                Packed.options(backgrounds), Packed.steps(answers)));
    }

    /** The keys of all responses of a round, in a set with room for this many more. */
    static Set<ResponseKey> keys(Connection connection, long round, int more) throws SQLException {
        Set<ResponseKey> keys = HashSet.newHashSet(more);
        try (PreparedStatement query = connection.prepareStatement("select response_keys" + OF_BATCH)) {
            for (long batch : batches(connection, round)) {
                query.setLong(1, batch);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        byte[] block = rows.getBytes(1);
                        for (int at = 0; at < block.length; at += ResponseKey.BYTES) {
                            keys.add(ResponseKey.of(block, at));
                        }
                    }
                }
            }
        }
        return keys;
    }

    static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement("insert into answer_block (batch, number, unit, responses, choices, "
                + "statements, backgrounds, answers, response_keys) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    static void insert(PreparedStatement insertion, Block block) throws SQLException {
        insertion.setLong(1, block.batch());
        insertion.setInt(2, block.number());
        insertion.setString(3, block.unit());
        insertion.setInt(4, block.responses());
        insertion.setInt(5, block.backgrounds().length / block.responses());
        insertion.setInt(6, block.answers().length / block.responses());
        insertion.setString(7, Packed.backgrounds(block.backgrounds()));
        insertion.setString(8, Packed.answers(block.answers()));
        insertion.setBytes(9, block.keys());
        insertion.executeUpdate();
    }

    static void delete(Connection connection, long batch) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete" + OF_BATCH)) {
            delete.setLong(1, batch);
            delete.executeUpdate();
        }
    }

    private static List<Long> batches(Connection connection, long round) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement(
                        "select number from batch where round_number = ? and not withdrawn order by number")) {
            query.setLong(1, round);
            try (ResultSet rows = query.executeQuery()) {
                List<Long> batches = new ArrayList<>();
                while (rows.next()) {
                    batches.add(rows.getLong(1));
                }
                return batches;
            }
        }
    }
}
