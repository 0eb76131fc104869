package se.digikomp.responses;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts the values of a column 64 rows at a time: the rows' lowest bits side by side in one word, their next bits in a
 * second one, and so on. How many rows have some bits all set is then one instruction; how many have just those bits
 * follows by inclusion and exclusion. For values up to {@link #LARGEST}.
 */
final class BitPlanes {

    /** The largest value counted: the last step of the longest scale. */
    static final int LARGEST = 11;

    private static final VarHandle EIGHT_ROWS = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST = 0x1111_1111_1111_1111L;
    private static final int ROWS = 64;
    private static final int VALUES = 16;

    private BitPlanes() {
    }

    /** How often each value from 0 to 15 occurs in the rows {@code from} inclusive to {@code to} exclusive. */
    static int[] count(byte[] column, int from, int to) {
        int[] counts = new int[VALUES];
        int row = from;
        if (to - from >= ROWS) {
            row = to - (to - from) % ROWS;
            countWords(column, from, row, counts);
        }
        for (; row < to; row++) {
            counts[column[row]]++;
        }
        return counts;
    }

    private static void countWords(byte[] column, int from, int to, int[] counts) {
        int with0 = 0;
        int with1 = 0;
        int with2 = 0;
        int with3 = 0;
        int with01 = 0;
        int with02 = 0;
        int with12 = 0;
        int with03 = 0;
        int with13 = 0;
        int with012 = 0;
        int with013 = 0;
        for (int row = from; row < to; row += ROWS) {
            long a = sixteen(column, row);
            long b = sixteen(column, row + 16);
            long c = sixteen(column, row + 32);
            long d = sixteen(column, row + 48);
            long bit0 = a & LOWEST | (b & LOWEST) << 1 | (c & LOWEST) << 2 | (d & LOWEST) << 3;
            long bit1 = a >>> 1 & LOWEST | b & LOWEST << 1 | (c & LOWEST << 1) << 1 | (d & LOWEST << 1) << 2;
            long bit2 = a >>> 2 & LOWEST | (b & LOWEST << 2) >>> 1 | c & LOWEST << 2 | (d & LOWEST << 2) << 1;
            with0 += Long.bitCount(bit0);
            with1 += Long.bitCount(bit1);
            with2 += Long.bitCount(bit2);
            with01 += Long.bitCount(bit0 & bit1);
            with02 += Long.bitCount(bit0 & bit2);
            with12 += Long.bitCount(bit1 & bit2);
            with012 += Long.bitCount(bit0 & bit1 & bit2);
            if (((a | b | c | d) & LOWEST << 3) != 0) {
                long bit3 = a >>> 3 & LOWEST | (b & LOWEST << 3) >>> 2 | (c & LOWEST << 3) >>> 1 | d & LOWEST << 3;
                with3 += Long.bitCount(bit3);
                with03 += Long.bitCount(bit0 & bit3);
                with13 += Long.bitCount(bit1 & bit3);
                with013 += Long.bitCount(bit0 & bit1 & bit3);
            }
        }
        int[] containing = { to - from, with0, with1, with01, with2, with02, with12, with012, with3, with03, with13,
                with013, 0, 0, 0, 0 };
        for (int bit = 1; bit < VALUES; bit <<= 1) {
            for (int value = 0; value < VALUES; value++) {
                if ((value & bit) == 0) {
                    containing[value] -= containing[value | bit];
                }
            }
        }
        System.arraycopy(containing, 0, counts, 0, VALUES);
    }

    /** Sixteen rows in one word, four bits each. */
    private static long sixteen(byte[] column, int row) {
        return (long) EIGHT_ROWS.get(column, row) | (long) EIGHT_ROWS.get(column, row + 8) << 4;
    }
}
