package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The table of blocks of responses. */
final class Blocks {

    private static final String OF_ROUND = " from response_block a join batch b on b.number = a.batch "
            + "where b.round_number = ?";

    private Blocks() {
    }

    static boolean any(Connection connection, long round) throws SQLException {
        return number(connection, "count(*)", round) > 0;
    }

    /** All blocks of a round by unit, with keys only where more than one batch brought them. */
    static List<Block> of(Connection connection, long round) throws SQLException {
        boolean several = number(connection, "count(distinct a.batch)", round) > 1;
        try (PreparedStatement query = connection.prepareStatement("select a.batch, a.number, a.unit, a.responses, "
                + "a.backgrounds, a.answers" + (several ? ", a.key_length, a.response_keys" : "") + OF_ROUND)) {
            query.setLong(1, round);
            try (ResultSet rows = query.executeQuery()) {
                List<Block> blocks = new ArrayList<>();
                while (rows.next()) {
                    List<String> keys = several ? keys(rows.getInt(7), rows.getString(8)) : List.of();
                    blocks.add(new Block(rows.getLong(1), rows.getInt(2), rows.getString(3), rows.getInt(4), keys,
                            Packed.options(rows.getString(5)), Packed.steps(rows.getString(6))));
                }
                blocks.sort(Block.BY_UNIT);
                return blocks;
            }
        }
    }

    /** The keys of all responses of a round. */
    static Set<String> keys(Connection connection, long round) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select a.key_length, a.response_keys" + OF_ROUND)) {
            query.setLong(1, round);
            try (ResultSet rows = query.executeQuery()) {
                Set<String> keys = new HashSet<>();
                while (rows.next()) {
                    keys.addAll(keys(rows.getInt(1), rows.getString(2)));
                }
                return keys;
            }
        }
    }

    static void delete(Connection connection, long batch) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from response_block where batch = ?")) {
            delete.setLong(1, batch);
            delete.executeUpdate();
        }
    }

    private static List<String> keys(int length, String packed) {
        return IntStream.range(0, packed.length() / length)
                .mapToObj(row -> packed.substring(length * row, length * (row + 1)).stripTrailing()).toList();
    }

    private static long number(Connection connection, String what, long round) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + what + OF_ROUND)) {
            query.setLong(1, round);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
