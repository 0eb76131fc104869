package se.digikomp.importing.internal;

import java.util.stream.IntStream;

/** Makes the texts of cells; short ones that came lately are used again, for a file says few things many times. */
final class Cells {

    private static final int LONGEST_SHARED = 40;
    private static final int SIGNS = 128;
    private static final int SLOTS = 1 << 12;

    private final String[] signs = IntStream.range(0, SIGNS).mapToObj(Character::toString).toArray(String[]::new);
    private final String[] lately = new String[SLOTS];

    /** The same text, used again where it came lately. */
    String of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    /** The text that stands in a buffer from {@code from} on. */
    String of(char[] buffer, int from, int length) {
        if (length == 0) {
            return "";
        } else if (length == 1 && buffer[from] < SIGNS) {
            return signs[buffer[from]];
        } else if (length > LONGEST_SHARED) {
            return new String(buffer, from, length);
        }
        int hash = 0;
        for (int at = from; at < from + length; at++) {
            hash = 31 * hash + buffer[at];
        }
        int slot = (hash ^ hash >>> 12) & SLOTS - 1;
        if (lately[slot] == null || !isSame(lately[slot], buffer, from, length)) {
            lately[slot] = new String(buffer, from, length);
        }
        return lately[slot];
    }

    private static boolean isSame(String text, char[] buffer, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (text.charAt(at) != buffer[from + at]) {
                return false;
            }
        }
        return true;
    }
}
