package se.digikomp.store;

import java.util.List;

/**
 * Responses about to be kept together.
 *
 * @param file       name of the file without its folder
 * @param fileDigest SHA-256 of the file in hexadecimal
 * @param reader     id of the reader that read it
 * @param mapping    the mapping used, as text
 * @param responses  the responses, in the order of the file
 */
public record NewBatch(String file, String fileDigest, String reader, String mapping, List<KeyedResponse> responses) {

    public NewBatch {
        responses = List.copyOf(responses);
    }
}
