package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import se.digikomp.store.ResponseKey;

/** The table of blocks of responses. */
final class Blocks {

    private static final String OF_BATCH = " from byte_block where batch = ?";
    private static final byte[] NO_KEYS = new byte[0];

    private Blocks() {
    }

    static boolean any(Connection connection, String round) throws SQLException {
        for (Batches.Kept batch : Batches.kept(connection, round)) {
            try (PreparedStatement query = connection.prepareStatement("select number" + OF_BATCH)) {
                query.setLong(1, batch.number());
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

    /** Hands over the blocks of a batch, without their keys or with them, in whatever order the database has them. */
    static void each(Connection connection, long batch, boolean keys, Consumer<Block> taker) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select number, unit, responses, backgrounds, "
                + "answers" + (keys ? ", response_keys" : "") + OF_BATCH)) {
            query.setLong(1, batch);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taker.accept(new Block(batch, rows.getInt(1), rows.getString(2), rows.getInt(3),
                            keys ? rows.getBytes(6) : NO_KEYS, rows.getBytes(4), rows.getBytes(5)));
                }
            }
        }
    }

    /** The keys of all responses of a round. */
    static Set<ResponseKey> keys(Connection connection, String round) throws SQLException {
        Set<ResponseKey> keys = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement("select response_keys" + OF_BATCH)) {
            for (Batches.Kept batch : Batches.kept(connection, round)) {
                query.setLong(1, batch.number());
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
}
