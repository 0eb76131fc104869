package se.digikomp.importing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.digikomp.store.ResponseKey;

/** The line of a key is the first on which it stood, however alike keys are. */
class KeyLinesTest {

    @Test
    void theFirstLineOfEachKeyIsRemembered() {
        Random random = new Random(3);
        int keys = 3000;
        KeyLines lines = new KeyLines(keys);
        Map<ResponseKey, Integer> expected = new HashMap<>();
        for (int line = 1; line <= keys; line++) {
            // few different bits, and these where keys are told apart last
            ResponseKey key = new ResponseKey(random.nextInt(40), (long) random.nextInt(40) << 32);
            Integer before = expected.putIfAbsent(key, line);

            assertEquals(before == null ? 0 : before, lines.put(key, line));
        }
    }

    @Test
    void thereIsRoomForAsManyKeysAsWereAnnounced() {
        for (int keys = 0; keys < 100; keys++) {
            KeyLines lines = new KeyLines(keys);
            for (int line = 1; line <= keys; line++) {
                assertEquals(0, lines.put(new ResponseKey(line, 0), line));
            }
            for (int line = 1; line <= keys; line++) {
                assertEquals(line, lines.put(new ResponseKey(line, 0), keys + 1));
            }
        }
    }
}
