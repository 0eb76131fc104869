package se.digikomp.store.jdbc.internal;

import java.util.Comparator;
import java.util.List;

import se.digikomp.responses.Response;
import se.digikomp.store.KeyedResponse;
import se.digikomp.store.ResponseKey;

/**
 * Responses of one unit and one batch that are kept together: one row of the table {@code byte_block}. Within a
 * batch, blocks are numbered by unit, then by the keys of their responses.
 *
 * @param batch       number of the batch
 * @param number      its number within the batch
 * @param unit        code of the unit
 * @param responses   how many
 * @param keys        {@link ResponseKey#BYTES} bytes a response, or none where they were not asked for
 * @param backgrounds of each choice question in turn, the options of these responses
 * @param answers     of each statement in turn, the steps of these responses
 */
record Block(long batch, int number, String unit, int responses, byte[] keys, byte[] backgrounds, byte[] answers) {

    static final Comparator<Block> BY_UNIT = Comparator.comparing(Block::unit).thenComparing(Block::batch)
            .thenComparing(Block::number);

    /** The block of these responses of one unit, in their order. */
    static Block of(long batch, int number, List<KeyedResponse> responses) {
        int size = responses.size();
        Response first = responses.getFirst().response();
        Block block = new Block(batch, number, first.unit(), size, new byte[size * ResponseKey.BYTES],
                new byte[size * first.backgrounds().length], new byte[size * first.answers().length]);
        for (int row = 0; row < size; row++) {
            Response response = responses.get(row).response();
            responses.get(row).key().into(block.keys, row * ResponseKey.BYTES);
            spread(response.backgrounds(), block.backgrounds, row, size);
            spread(response.answers(), block.answers, row, size);
        }
        return block;
    }

    /** The key of a response. */
    ResponseKey key(int row) {
        return ResponseKey.of(keys, row * ResponseKey.BYTES);
    }

    /** One response with its key. */
    KeyedResponse response(int row) {
        return new KeyedResponse(key(row), new Response(unit, gathered(backgrounds, row), gathered(answers, row)));
    }

    private static void spread(byte[] values, byte[] columns, int row, int rows) {
        for (int place = 0; place < values.length; place++) {
            columns[place * rows + row] = values[place];
        }
    }

    private byte[] gathered(byte[] columns, int row) {
        byte[] values = new byte[columns.length / responses];
        for (int place = 0; place < values.length; place++) {
            values[place] = columns[place * responses + row];
        }
        return values;
    }
}
