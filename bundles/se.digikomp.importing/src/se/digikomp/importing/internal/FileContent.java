package se.digikomp.importing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

import se.digikomp.importing.UnreadableFileException;

/**
 * What a first pass over all bytes of a file tells.
 *
 * @param digest SHA-256 in hexadecimal
 * @param sample its first bytes, at most 65536
 * @param size   the number of bytes
 * @param utf8   whether all of it is valid UTF-8
 */
record FileContent(String digest, byte[] sample, long size, boolean utf8) {

    private static final int SAMPLE = 1 << 16;

    static FileContent of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = Digests.sha256();
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
            CharBuffer letters = CharBuffer.allocate(SAMPLE);
            byte[] sample = in.readNBytes(SAMPLE);
            byte[] block = sample;
            long size = 0;
            boolean valid = true;
            while (block.length > 0) {
                size += block.length;
                digest.update(block);
                byte[] next = in.readNBytes(SAMPLE - 4);
                if (valid) {
                    valid = !decoder.decode(bytes.put(block).flip(), letters.clear(), next.length == 0).isError();
                    bytes.compact();
                }
                block = next;
            }
            return new FileContent(Digests.hex(digest), sample, size, valid);
        } catch (IOException e) {
            throw new UnreadableFileException(file, e);
        }
    }
}
