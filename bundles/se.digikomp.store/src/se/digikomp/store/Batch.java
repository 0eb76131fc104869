package se.digikomp.store;

import java.time.Instant;

/**
 * What came in with one import.
 *
 * @param number     the batch's number, counting from 1
 * @param round      name of the round
 * @param file       name of the file without its folder
 * @param fileDigest SHA-256 of the file in hexadecimal
 * @param reader     id of the reader that read it
 * @param mapping    the mapping used, as text
 * @param responses  how many responses it brought
 * @param committed  when it was kept
 * @param withdrawn  whether it was taken back
 */
public record Batch(long number, String round, String file, String fileDigest, String reader, String mapping,
        int responses, Instant committed, boolean withdrawn) {
}
