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
                PreparedStatement insertion = connection.prepareStatement("insert into answer_block (batch, number, "
                        + "unit, responses, choices, statements, backgrounds, answers, response_keys) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            try (ResultSet rows = query.executeQuery("select batch, number, unit, responses, choices, statements, "
                    + "backgrounds, answers, key_length, response_keys from response_block")) {
                while (rows.next()) {
                    for (int column = 1; column <= 8; column++) {
                        insertion.setObject(column, rows.getObject(column));
                    }
                    insertion.setBytes(9, keys(rows.getInt(9), rows.getString(10)));
                    insertion.executeUpdate();
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
