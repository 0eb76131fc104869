package se.digikomp.importing.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The character encoding of a text file.
 *
 * @param charset what the bytes mean
 * @param mark    the number of bytes at its beginning that only say so
 */
record Encoding(Charset charset, int mark) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** By the byte order mark, else where every second byte is zero, else UTF-8 where valid, else Windows-1252. */
    static Encoding of(FileContent content) {
        byte[] sample = content.sample();
        if (starts(sample, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(content.utf8() ? StandardCharsets.UTF_8 : WESTERN, 3);
        } else if (starts(sample, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        } else if (starts(sample, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int pairs = sample.length / 2;
        if (pairs > 0 && zeros(sample, 1) > pairs / 2 && zeros(sample, 0) < pairs / 10 + 1) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        } else if (pairs > 0 && zeros(sample, 0) > pairs / 2 && zeros(sample, 1) < pairs / 10 + 1) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(content.utf8() ? StandardCharsets.UTF_8 : WESTERN, 0);
    }

    /** Whether a sample holds characters that no text has. */
    boolean isBinary(byte[] sample) {
        String text = decode(sample);
        return text.chars().anyMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0 && c != 0x1A);
    }

    /** The sample as text, without its byte order mark. */
    String decode(byte[] sample) {
        int from = Math.min(mark, sample.length);
        return new String(sample, from, sample.length - from, charset);
    }

    private static boolean starts(byte[] sample, int... bytes) {
        if (sample.length < bytes.length) {
            return false;
        }
        for (int at = 0; at < bytes.length; at++) {
            if ((sample[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] sample, int from) {
        int zeros = 0;
        for (int at = from; at < sample.length; at += 2) {
            if (sample[at] == 0) {
                zeros++;
            }
        }
        return zeros;
    }
}
