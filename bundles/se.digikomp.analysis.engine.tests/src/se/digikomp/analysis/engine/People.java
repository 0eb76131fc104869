package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import se.digikomp.responses.ResponseTable;

/**
 * What the worst attacker knows beforehand: everybody's library and background, and which statements they answered. What
 * he does not know is how many of those alike gave each response that they could have given: a whole number for each
 * {@link Kind}.
 */
final class People {

    /**
     * A response that some people alike could have given.
     *
     * @param alike   the number of the people who are alike
     * @param answers a step for each statement, 0 where they did not answer it
     */
    record Kind(int alike, List<Integer> answers) {
    }

    private final ResponseTable table;
    private final List<BitSet> alike = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<Kind, Integer> places = new LinkedHashMap<>();
    private final int[] real;

    /** Those who answered in a round. */
    People(Snapshot snapshot) {
        table = snapshot.responses();
        Map<List<Object>, BitSet> known = new LinkedHashMap<>();
        table.units().forEach((unit, range) -> IntStream.range(range.from(), range.to()).forEach(row -> known
                .computeIfAbsent(List.of(unit, backgrounds(row), answers(row).stream().map(answer -> answer > 0)
                        .toList()), key -> new BitSet())
                .set(row)));
        alike.addAll(known.values());
        int steps = snapshot.outline().statements().getFirst().scale().steps();
        for (int one = 0; one < alike.size(); one++) {
            addKinds(one, List.of(), answers(row(one)), steps);
        }
        for (int place = 0; place < kinds.size(); place++) {
            places.put(kinds.get(place), place);
        }
        real = new int[kinds.size()];
        for (int one = 0; one < alike.size(); one++) {
            int same = one;
            alike.get(one).stream().forEach(row -> real[places.get(new Kind(same, answers(row)))]++);
        }
    }

    private void addKinds(int one, List<Integer> begun, List<Integer> answered, int steps) {
        if (begun.size() == answered.size()) {
            kinds.add(new Kind(one, begun));
            return;
        }
        int last = answered.get(begun.size()) > 0 ? steps : 0;
        for (int step = Math.min(1, last); step <= last; step++) {
            List<Integer> more = new ArrayList<>(begun);
            more.add(step);
            addKinds(one, more, answered, steps);
        }
    }

    private int row(int one) {
        return alike.get(one).nextSetBit(0);
    }

    private List<Integer> backgrounds(int row) {
        return IntStream.range(0, table.outline().choices().size()).mapToObj(choice -> table.background(choice, row))
                .toList();
    }

    private List<Integer> answers(int row) {
        return IntStream.range(0, table.outline().statements().size())
                .mapToObj(statement -> table.answer(statement, row)).toList();
    }

    /** How many respondents there are in each set of people alike. */
    int[] sizes() {
        return alike.stream().mapToInt(BitSet::cardinality).toArray();
    }

    /** Everything that they could have answered. */
    List<Kind> kinds() {
        return kinds;
    }

    /** How many really gave each response. */
    int[] real() {
        return real.clone();
    }

    /** The library of some people alike. */
    String unit(int one) {
        return table.units().entrySet().stream().filter(unit -> unit.getValue().from() <= row(one)
                && row(one) < unit.getValue().to()).findFirst().orElseThrow().getKey();
    }

    /** Whether people alike are among these rows. */
    boolean within(int one, BitSet rows) {
        return rows.intersects(alike.get(one));
    }

    /** Whether people alike answered a statement. */
    boolean answered(int one, int statement) {
        return table.answer(statement, row(one)) > 0;
    }

    /** Whether people alike answered every statement. */
    boolean complete(int one) {
        return answers(row(one)).stream().allMatch(answer -> answer > 0);
    }

    /**
     * Groups of too few of whom somebody could know that they belong together, among those who answered a statement:
     * by library and background, two of these, and all who answered it but not every statement.
     */
    List<int[]> groups(int statement, int least) {
        Map<Object, List<Integer>> known = new LinkedHashMap<>();
        for (int one = 0; one < alike.size(); one++) {
            if (answered(one, statement)) {
                known.computeIfAbsent(List.of(unit(one), backgrounds(row(one))), key -> new ArrayList<>()).add(one);
            }
        }
        List<List<Integer>> all = new ArrayList<>(known.values());
        for (List<Integer> one : known.values()) {
            known.values().stream().takeWhile(other -> other != one).map(other -> joined(one, other)).forEach(all::add);
        }
        all.add(IntStream.range(0, alike.size()).filter(one -> answered(one, statement) && !complete(one)).boxed()
                .toList());
        return all.stream().filter(few(least)).map(one -> one.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        List<Integer> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private Predicate<List<Integer>> few(int least) {
        return group -> !group.isEmpty()
                && group.stream().mapToInt(one -> alike.get(one).cardinality()).sum() < least;
    }
}
