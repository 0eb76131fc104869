package se.digikomp.store.jdbc.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import se.digikomp.store.KeyedResponse;
import se.digikomp.store.ResponseKey;

/**
 * The order of responses by their keys. Keys are digests: their first bits nearly always tell them apart, and numbers are
 * sorted many times faster than objects that lie all over the memory.
 */
final class KeyOrder {

    private KeyOrder() {
    }

    /** These responses by their keys. */
    static List<KeyedResponse> of(List<KeyedResponse> responses) {
        long places = Math.max(1, Long.highestOneBit(responses.size()) * 2) - 1;
        long[] tagged = new long[responses.size()];
        for (int place = 0; place < tagged.length; place++) {
            tagged[place] = signed(responses.get(place).key()) & ~places | place;
        }
        Arrays.sort(tagged);
        KeyedResponse[] sorted = new KeyedResponse[tagged.length];
        boolean done = true;
        for (int at = 0; at < tagged.length; at++) {
            sorted[at] = responses.get((int) (tagged[at] & places));
            done &= at == 0 || sorted[at - 1].key().compareTo(sorted[at].key()) <= 0;
        }
        if (!done) {
            Arrays.sort(sorted, Comparator.comparing(KeyedResponse::key));
        }
        return Arrays.asList(sorted);
    }

    /** Whether the first halves of all keys are different: then the keys are. */
    static boolean surelyDifferent(List<KeyedResponse> responses) {
        long[] halves = new long[responses.size()];
        for (int place = 0; place < halves.length; place++) {
            halves[place] = responses.get(place).key().high();
        }
        Arrays.parallelSort(halves);
        for (int at = 1; at < halves.length; at++) {
            if (halves[at - 1] == halves[at]) {
                return false;
            }
        }
        return true;
    }

    /** Numbers in the order of keys, whose bits have no sign. */
    private static long signed(ResponseKey key) {
        return key.high() ^ Long.MIN_VALUE;
    }
}
