package se.digikomp.store.jdbc.internal;

/** The form in which a response's answers stand in one column: a fixed number of characters each. */
final class Packed {

    private static final int STEP_RADIX = 36;
    private static final int OPTION_DIGITS = 3;

    private Packed() {
    }

    /** One character a statement: {@code 0} for no answer, {@code 1} to {@code 9}, {@code A} for 10 and {@code B}. */
    static String answers(byte[] steps) {
        StringBuilder packed = new StringBuilder(steps.length);
        for (byte step : steps) {
            packed.append(Character.toUpperCase(Character.forDigit(step, STEP_RADIX)));
        }
        return packed.toString();
    }

    /** The steps that {@link #answers(byte[])} packed. */
    static byte[] steps(String answers) {
        byte[] steps = new byte[answers.length()];
        for (int place = 0; place < steps.length; place++) {
            steps[place] = (byte) Character.digit(answers.charAt(place), STEP_RADIX);
        }
        return steps;
    }

    /** Three decimal digits a choice question: {@code 000} for no answer. */
    static String backgrounds(byte[] options) {
        StringBuilder packed = new StringBuilder(OPTION_DIGITS * options.length);
        for (byte option : options) {
            packed.append((char) ('0' + option / 100)).append((char) ('0' + option / 10 % 10))
                    .append((char) ('0' + option % 10));
        }
        return packed.toString();
    }

    /** The options that {@link #backgrounds(byte[])} packed. */
    static byte[] options(String backgrounds) {
        byte[] options = new byte[backgrounds.length() / OPTION_DIGITS];
        for (int place = 0; place < options.length; place++) {
            int from = OPTION_DIGITS * place;
            options[place] = Byte.parseByte(backgrounds.substring(from, from + OPTION_DIGITS));
        }
        return options;
    }
}
