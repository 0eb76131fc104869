package se.digikomp.store.jdbc.internal;

/** The function by which views take blocks apart. A database keeps this class within itself; it must use no other. */
public final class ByteAt {

    private ByteAt() {
    }

    /** The byte at a place, counting from 1; 0 where there is none. */
    public static int of(byte[] bytes, int place) {
        return place < 1 || place > bytes.length ? 0 : bytes[place - 1];
    }
}
