package se.digikomp.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import se.digikomp.store.ResponseKey;

/** The part of step 5 that SQL has no words for: keys of hexadecimal digits become keys of bytes. */
final class KeyMove {

    private KeyMove() {
    }

    /** Moves all blocks into the new table and drops the old one, within the step's transaction. */
    static void move(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                PreparedStatement insertion = Blocks.insertion(connection)) {
            try (ResultSet rows = query.executeQuery("select batch, number, unit, responses, key_length, "
                    + "response_keys, backgrounds, answers from response_block")) {
                while (rows.next()) {
                    Blocks.insert(insertion, new Block(rows.getLong(1), rows.getInt(2), rows.getString(3),
                            rows.getInt(4), keys(rows.getInt(5), rows.getString(6)),
                            Packed.options(rows.getString(7)), Packed.steps(rows.getString(8))));
                }
            }
            query.executeUpdate("drop table response_block");
        }
    }

    /** Keys were the hexadecimal digits of whole digests, each as long as the longest. */
    private static byte[] keys(int length, String digits) {
        byte[] keys = new byte[digits.length() / length * ResponseKey.BYTES];
        for (int row = 0; row < digits.length() / length; row++) {
            ResponseKey.of(digits.substring(length * row, length * (row + 1)).strip())
                    .into(keys, row * ResponseKey.BYTES);
        }
        return keys;
    }
}
