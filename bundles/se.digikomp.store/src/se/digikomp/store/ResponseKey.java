package se.digikomp.store;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * What a response is recognised by in a later file: the first 128 bits of a SHA-256, never anything that a person could
 * be told by. Keys are in the order of their hexadecimal digits.
 *
 * @param high the first 64 bits
 * @param low  the next 64 bits
 */
public record ResponseKey(long high, long low) implements Comparable<ResponseKey> {

    /** The number of bytes in which a key is kept. */
    public static final int BYTES = 16;

    /**
     * The key that stands in the bytes from {@code at} on, the most significant one first.
     *
     * @throws IllegalArgumentException where there are fewer than {@link #BYTES}
     */
    public static ResponseKey of(byte[] bytes, int at) {
        if (at + BYTES > bytes.length) {
            throw new IllegalArgumentException("no key from " + at + " of " + bytes.length + " bytes");
        }
        ByteBuffer key = ByteBuffer.wrap(bytes, at, BYTES);
        return new ResponseKey(key.getLong(), key.getLong());
    }

    /** Writes the key into the bytes from {@code at} on. */
    public void into(byte[] bytes, int at) {
        ByteBuffer.wrap(bytes, at, BYTES).putLong(high).putLong(low);
    }

    /**
     * The key of at least 32 hexadecimal digits, as of a whole digest.
     *
     * @throws IllegalArgumentException where there are fewer, or other characters
     */
    public static ResponseKey of(String digits) {
        return of(HexFormat.of().parseHex(digits), 0);
    }

    @Override
    public int compareTo(ResponseKey other) {
        int order = Long.compareUnsigned(high, other.high);
        return order == 0 ? Long.compareUnsigned(low, other.low) : order;
    }

    /** The key as 32 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
