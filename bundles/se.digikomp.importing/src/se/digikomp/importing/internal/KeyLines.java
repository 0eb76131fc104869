package se.digikomp.importing.internal;

import se.digikomp.store.ResponseKey;

/**
 * The line on which each key first stood, in three arrays: an object for each of a million keys is more than half of
 * what there would be to do. Keys are digests, so their own bits say where to look.
 */
final class KeyLines {

    private final long[] highs;
    private final long[] lows;
    private final int[] lines;

    /** Room for this number of keys. */
    KeyLines(int keys) {
        int slots = Integer.highestOneBit(Math.clamp(keys, 8, 1 << 29)) * 2;
        highs = new long[slots];
        lows = new long[slots];
        lines = new int[slots];
    }

    /** The line, from 1 on, on which the key stood before; 0 where it is new: then this is its line. */
    int put(ResponseKey key, int line) {
        int slot = (int) key.low() & lines.length - 1;
        while (lines[slot] != 0) {
            if (highs[slot] == key.high() && lows[slot] == key.low()) {
                return lines[slot];
            }
            slot = slot + 1 & lines.length - 1;
        }
        highs[slot] = key.high();
        lows[slot] = key.low();
        lines[slot] = line;
        return 0;
    }
}
