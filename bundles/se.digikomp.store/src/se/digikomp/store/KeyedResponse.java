package se.digikomp.store;

import se.digikomp.responses.Response;

/**
 * A response and the key by which the same response is recognised in a later file.
 *
 * @param key      made of a digest of the extract's response id, or of the row's place where it has none
 * @param response the answers
 */
public record KeyedResponse(ResponseKey key, Response response) {
}
