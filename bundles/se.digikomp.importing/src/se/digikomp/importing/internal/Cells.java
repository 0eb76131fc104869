package se.digikomp.importing.internal;

import java.util.stream.IntStream;

/**
 * Makes the texts of cells; short ones that came lately are used again, for a file says few things many times. Several
 * threads may use it: what one of them puts over another's text is only made again.
 */
final class Cells {

    private static final int LONGEST_SHARED = 40;
    private static final int SIGNS = 128;
    private static final int SLOTS = 1 << 12;

    private final String[] signs = IntStream.range(0, SIGNS).mapToObj(Character::toString).toArray(String[]::new);
    private final String[] lately = new String[SLOTS];

    /** The same text, used again where it came lately. */
    String of(String text) {
        return of(text, 0, text.length());
    }

    /** The part of a text from {@code from} to before {@code to}. */
    String of(String text, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return "";
        } else if (length == 1 && text.charAt(from) < SIGNS) {
            return signs[text.charAt(from)];
        } else if (length > LONGEST_SHARED) {
            return text.substring(from, to);
        }
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int slot = (hash ^ hash >>> 12) & SLOTS - 1;
        String there = lately[slot];
        if (there == null || there.length() != length || !text.startsWith(there, from)) {
            there = text.substring(from, to);
            lately[slot] = there;
        }
        return there;
    }
}
