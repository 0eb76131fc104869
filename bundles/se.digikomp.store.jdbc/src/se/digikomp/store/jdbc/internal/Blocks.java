package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import se.digikomp.store.ResponseKey;

/** The table of blocks of responses. */
final class Blocks {

    private static final String OF_BATCH = " from byte_block where batch = ?";
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

    /** Hands over the blocks of a batch, without their keys or with them, as the database comes upon them. */
    static void each(Connection connection, long batch, boolean keys, Consumer<Block> taker) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select number, unit, responses, backgrounds, "
                + "answers" + (keys ? ", response_keys" : "") + OF_BATCH + " order by number")) {
            query.setLong(1, batch);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taker.accept(new Block(batch, rows.getInt(1), rows.getString(2), rows.getInt(3),
                            keys ? rows.getBytes(6) : NO_KEYS, rows.getBytes(4), rows.getBytes(5)));
                }
            }
        }
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
        return connection.prepareStatement("insert into byte_block (batch, number, unit, responses, choices, "
                + "statements, backgrounds, answers, response_keys) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    static void insert(PreparedStatement insertion, Block block) throws SQLException {
        insertion.setLong(1, block.batch());
        insertion.setInt(2, block.number());
        insertion.setString(3, block.unit());
        insertion.setInt(4, block.responses());
        insertion.setInt(5, block.backgrounds().length / block.responses());
        insertion.setInt(6, block.answers().length / block.responses());
        insertion.setBytes(7, block.backgrounds());
        insertion.setBytes(8, block.answers());
        insertion.setBytes(9, block.keys());
        insertion.executeUpdate();
    }

    static void delete(Connection connection, long batch) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete" + OF_BATCH)) {
            delete.setLong(1, batch);
            delete.executeUpdate();
        }
    }

    /** The batches of a round that are not withdrawn, in their order. */
    static List<Long> batches(Connection connection, long round) throws SQLException {
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
