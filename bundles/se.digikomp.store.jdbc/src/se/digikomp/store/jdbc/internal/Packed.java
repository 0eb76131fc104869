package se.digikomp.store.jdbc.internal;

import java.nio.charset.StandardCharsets;

/** The form in which the answers of a block of responses stand in one column: a fixed number of characters each. */
final class Packed {

    /** The number of characters of an answer to a choice question. */
    static final int OPTION_DIGITS = 3;

    private static final int TENS = 'A' - 10;

    private Packed() {
    }

    /** One character an answer: {@code 0} for none, {@code 1} to {@code 9}, {@code A} for 10 and {@code B}. */
    static String answers(byte[] steps) {
        byte[] signs = new byte[steps.length];
        for (int place = 0; place < steps.length; place++) {
            signs[place] = (byte) (steps[place] + (steps[place] < 10 ? '0' : TENS));
        }
        return text(signs);
    }

    /** The steps that {@link #answers(byte[])} packed. */
    static byte[] steps(String answers) {
        byte[] steps = answers.getBytes(StandardCharsets.ISO_8859_1);
        for (int place = 0; place < steps.length; place++) {
            steps[place] -= steps[place] <= '9' ? '0' : TENS;
        }
        return steps;
    }

    /** Three decimal digits an answer to a choice question: {@code 000} for none. */
    static String backgrounds(byte[] options) {
        byte[] digits = new byte[OPTION_DIGITS * options.length];
        int at = 0;
        for (byte option : options) {
            digits[at++] = (byte) ('0' + option / 100);
            digits[at++] = (byte) ('0' + option / 10 % 10);
            digits[at++] = (byte) ('0' + option % 10);
        }
        return text(digits);
    }

    /** The options that {@link #backgrounds(byte[])} packed. */
    static byte[] options(String backgrounds) {
        byte[] digits = backgrounds.getBytes(StandardCharsets.ISO_8859_1);
        byte[] options = new byte[digits.length / OPTION_DIGITS];
        int at = 0;
        for (int place = 0; place < options.length; place++) {
            options[place] = (byte) (100 * (digits[at++] - '0') + 10 * (digits[at++] - '0') + digits[at++] - '0');
        }
        return options;
    }

    private static String text(byte[] ascii) {
        return new String(ascii, StandardCharsets.ISO_8859_1);
    }
}
