package se.digikomp.catalogue.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the things that two lists have in common were moved: the fewest that explain the new order. */
final class Moves {

    private Moves() {
    }

    /** Everything but a longest run that kept its order (by patience sorting). */
    static <T> Set<T> between(Collection<T> before, Collection<T> after) {
        return List.copyOf(before).equals(List.copyOf(after)) ? Set.of() : moved(before, after);
    }

    private static <T> Set<T> moved(Collection<T> before, Collection<T> after) {
        Map<T, Integer> places = new HashMap<>();
        before.forEach(each -> places.putIfAbsent(each, places.size()));
        List<T> common = after.stream().filter(places::containsKey).distinct().toList();
        int[] place = common.stream().mapToInt(places::get).toArray();
        Set<T> moved = new HashSet<>(common);
        kept(place).forEach(index -> moved.remove(common.get(index)));
        return moved;
    }

    /** Positions of a longest increasing subsequence. */
    private static List<Integer> kept(int[] place) {
        int[] lastOfLength = new int[place.length + 1];
        int[] previous = new int[place.length];
        Arrays.fill(lastOfLength, -1);
        int longest = 0;
        for (int i = 0; i < place.length; i++) {
            int low = 1;
            int high = longest;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (place[lastOfLength[middle]] < place[i]) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            previous[i] = low == 1 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            longest = Math.max(longest, low);
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = longest == 0 ? -1 : lastOfLength[longest]; i >= 0; i = previous[i]) {
            kept.add(i);
        }
        return kept;
    }
}
