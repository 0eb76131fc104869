package se.digikomp.catalogue.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over text in UTF-8, in hexadecimal. */
public final class Digest {

    private static final int SHORT = 16;

    private Digest() {
    }

    /** The digest in its full length of 64 digits. */
    public static String of(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first 16 digits: enough to notice that a text has changed, short enough to stand in a model file. */
    public static String brief(String text) {
        return of(text).substring(0, SHORT);
    }
}
