package se.digikomp.store.jdbc.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.digikomp.responses.Response;
import se.digikomp.store.KeyedResponse;

/**
 * Responses of one unit and one batch that are kept together: one row of the table {@code response_block}. Within a
 * batch, blocks are numbered by unit, then by the keys of their responses.
 *
 * @param batch       number of the batch
 * @param number      its number within the batch
 * @param unit        code of the unit
 * @param keys        one key a response, or none where they were not asked for
 * @param backgrounds of each choice question in turn, the options of these responses
 * @param answers     of each statement in turn, the steps of these responses
 */
record Block(long batch, int number, String unit, int responses, List<String> keys, byte[] backgrounds,
        byte[] answers) {

    static final Comparator<Block> BY_UNIT = Comparator.comparing(Block::unit).thenComparing(Block::batch)
            .thenComparing(Block::number);

    /** The block of these responses of one unit, in their order. */
    static Block of(long batch, int number, List<KeyedResponse> responses) {
        List<byte[]> backgrounds = new ArrayList<>(responses.size());
        List<byte[]> answers = new ArrayList<>(responses.size());
        List<String> keys = new ArrayList<>(responses.size());
        for (KeyedResponse keyed : responses) {
            keys.add(keyed.key());
            backgrounds.add(keyed.response().backgrounds());
            answers.add(keyed.response().answers());
        }
        return new Block(batch, number, responses.getFirst().response().unit(), responses.size(), keys,
                turned(backgrounds), turned(answers));
    }

    /** One response with its key. */
    KeyedResponse response(int row) {
        return new KeyedResponse(keys.get(row),
                new Response(unit, column(backgrounds, row), column(answers, row)));
    }

    /** The number of characters of the longest key, at least 1. */
    int keyLength() {
        return Math.max(1, keys.stream().mapToInt(String::length).max().orElse(0));
    }

    private static byte[] turned(List<byte[]> rows) {
        int size = rows.size();
        int width = rows.getFirst().length;
        byte[] columns = new byte[size * width];
        for (int row = 0; row < size; row++) {
            byte[] from = rows.get(row);
            for (int place = 0; place < width; place++) {
                columns[place * size + row] = from[place];
            }
        }
        return columns;
    }

    private byte[] column(byte[] columns, int row) {
        byte[] values = new byte[columns.length / responses];
        for (int place = 0; place < values.length; place++) {
            values[place] = columns[place * responses + row];
        }
        return values;
    }
}
