package se.digikomp.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.digikomp.responses.Response;
import se.digikomp.store.KeyedResponse;
import se.digikomp.store.ResponseKey;

/** Keys are put in order by their first bits, and also where those are the same. */
class KeyOrderTest {

    private static final Response RESPONSE = new Response("1286", new byte[0], new byte[0]);

    @Test
    void keysOfAnyBitsComeInTheirOrder() {
        Random random = new Random(7);
        for (int size : List.of(0, 1, 2, 3, 64, 1000, 1025)) {
            List<KeyedResponse> responses = new ArrayList<>();
            for (int place = 0; place < size; place++) {
                responses.add(keyed(random.nextLong(), random.nextLong()));
            }
            assertInOrder(responses);
        }
    }

    @Test
    void keysThatBeginAlikeComeInTheirOrder() {
        Random random = new Random(8);
        List<KeyedResponse> responses = new ArrayList<>();
        for (int place = 0; place < 1000; place++) {
            responses.add(keyed(random.nextInt(3) - 1, random.nextLong()));
        }
        assertInOrder(responses);
    }

    @Test
    void onlyKeysWhoseFirstHalvesDifferAreSurelyDifferent() {
        assertTrue(KeyOrder.surelyDifferent(List.of()));
        assertTrue(KeyOrder.surelyDifferent(List.of(keyed(1, 5), keyed(-1, 5), keyed(0, 5))));
        assertFalse(KeyOrder.surelyDifferent(List.of(keyed(1, 5), keyed(2, 5), keyed(1, 6))));
    }

    private static void assertInOrder(List<KeyedResponse> responses) {
        assertEquals(responses.stream().sorted(Comparator.comparing(KeyedResponse::key)).toList(),
                KeyOrder.of(responses));
    }

    private static KeyedResponse keyed(long high, long low) {
        return new KeyedResponse(new ResponseKey(high, low), RESPONSE);
    }
}
