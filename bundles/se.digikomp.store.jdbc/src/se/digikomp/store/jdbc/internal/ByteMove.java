package se.digikomp.store.jdbc.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The part of step 6 that SQL has no words for: answers of characters become answers of bytes. */
final class ByteMove {

    private static final int OPTION_DIGITS = 3;
    private static final int TENS = 'A' - 10;

    private ByteMove() {
    }

    /** Moves all blocks into the new table and drops the old one, within the step's transaction. */
    static void move(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                PreparedStatement insertion = Blocks.insertion(connection)) {
            try (ResultSet rows = query.executeQuery("select batch, number, unit, responses, response_keys, "
                    + "backgrounds, answers from answer_block")) {
                while (rows.next()) {
                    Blocks.insert(insertion, new Block(rows.getLong(1), rows.getInt(2), rows.getString(3),
                            rows.getInt(4), rows.getBytes(5), options(rows.getString(6)), steps(rows.getString(7))));
                }
            }
            query.executeUpdate("drop table answer_block");
        }
    }

    /** A step was one character: {@code 0} for none, {@code 1} to {@code 9}, {@code A} for 10 and {@code B}. */
    private static byte[] steps(String answers) {
        byte[] steps = answers.getBytes(StandardCharsets.ISO_8859_1);
        for (int place = 0; place < steps.length; place++) {
            steps[place] -= steps[place] <= '9' ? '0' : TENS;
        }
        return steps;
    }

    /** An option was three decimal digits: {@code 000} for none. */
    private static byte[] options(String backgrounds) {
        byte[] options = new byte[backgrounds.length() / OPTION_DIGITS];
        for (int place = 0; place < options.length; place++) {
            options[place] = Byte.parseByte(
                    backgrounds.substring(OPTION_DIGITS * place, OPTION_DIGITS * (place + 1)));
        }
        return options;
    }
}
