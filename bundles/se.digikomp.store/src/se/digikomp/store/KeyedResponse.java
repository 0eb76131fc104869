package se.digikomp.store;

import se.digikomp.responses.Response;

/**
 * A response and the key by which the same response is recognised in a later file.
 *
 * @param key      a digest of the extract's response id, or of the whole row where it has none; never the id itself
 * @param response the answers
 */
public record KeyedResponse(String key, Response response) {
}
