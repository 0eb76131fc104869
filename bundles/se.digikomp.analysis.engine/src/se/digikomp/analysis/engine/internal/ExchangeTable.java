package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells by unit and by the published figures that hold them: who may exchange answers with whom. */
final class ExchangeTable {

    private static final int[] NONE = {};

    private final CellUnits cells;
    private final long[] figures;
    private final int[][] labels;
    private final int[] open;
    private final long[] places;
    private final long[] radix;
    private final int[] twins;
    private final List<int[]> groups = new ArrayList<>();
    private final Map<Long, int[]> groupAt = new HashMap<>();
    private final Map<List<Long>, Returns> returns = new HashMap<>();

    /** The cells beside these figures and the totals of all units. */
    ExchangeTable(CellUnits cells, Collection<Figure> published) {
        this.cells = cells;
        labels = new int[cells.questions()][cells.size()];
        open = new int[cells.size()];
        Arrays.fill(open, -1);
        cells.units().forEach(unit -> restrict(Arrays.stream(unit).collect(BitSet::new, BitSet::set, BitSet::or)));
        int[] next = new int[labels.length];
        BitSet numbers = new BitSet();
        for (Figure figure : published) {
            BitSet held = cells.held(cells.number(figure));
            numbers.set(cells.number(figure));
            next[figure.question()] = label(labels[figure.question()], held, next[figure.question()]);
            restrict(held);
        }
        figures = numbers.toLongArray();
        radix = radix(next);
        places = new long[cells.size()];
        Arrays.setAll(places, cell -> place(cell, -1));
        twins = new int[cells.size()];
        Arrays.fill(twins, -1);
        cells.units().forEach(this::group);
    }

    /**
     * Tells apart by a number, by question, which published figures hold a cell: 0 for none.
     *
     * @return the last number used
     */
    private static int label(int[] labels, BitSet held, int last) {
        Map<Integer, Integer> replaced = new HashMap<>();
        for (int cell = held.nextSetBit(0); cell >= 0; cell = held.nextSetBit(cell + 1)) {
            labels[cell] = replaced.computeIfAbsent(labels[cell], label -> last + replaced.size() + 1);
        }
        return last + replaced.size();
    }

    /** By question, what a step of its label counts in a place; 63 bits are enough for any questionnaire. */
    private static long[] radix(int[] last) {
        long[] found = new long[last.length];
        long next = 1;
        for (int question = 0; question < found.length; question++) {
            found[question] = next;
            next = Math.multiplyExact(next, 1L + last[question]);
        }
        return found;
    }

    /** A number for the labels of some questions: cells of equal places are told apart by no figure of these. */
    private long place(int cell, int questions) {
        long place = 0;
        for (int question = 0; question < radix.length; question++) {
            place += (questions & 1 << question) == 0 ? 0 : labels[question][cell] * radix[question];
        }
        return place;
    }

    private void group(int[] unit) {
        Map<Long, List<Integer>> byPlace = new LinkedHashMap<>();
        for (int cell : unit) {
            List<Integer> same = byPlace.computeIfAbsent(places[cell], place -> new ArrayList<>());
            for (int other : same) {
                twins[cell] = steps(other) == steps(cell) ? other : twins[cell];
            }
            same.add(cell);
        }
        byPlace.forEach((place, same) -> {
            groups.add(same.stream().mapToInt(Integer::intValue).toArray());
            groupAt.put(pair(cells.unit(unit[0]), place), groups.getLast());
        });
    }

    private void restrict(BitSet total) {
        int given = 0;
        for (int cell = total.nextSetBit(0); cell >= 0; cell = total.nextSetBit(cell + 1)) {
            given |= steps(cell);
        }
        for (int cell = total.nextSetBit(0); cell >= 0; cell = total.nextSetBit(cell + 1)) {
            open[cell] &= Integer.bitCount(given) > 1 ? given : 0;
        }
    }

    /** The numbers of the figures, as a set of bits. */
    long[] figures() {
        return figures;
    }

    /** The cells that the figure of a number holds. */
    BitSet cells(int figure) {
        return cells.held(figure);
    }

    /** All answers there are, as a set of bits. */
    int steps() {
        return cells.steps();
    }

    /** The answers in a cell, as a set of bits. */
    int steps(int cell) {
        return cells.steps(cell);
    }

    /** The steps about which no single published figure leaves nothing to find out. */
    int open(int cell) {
        return open[cell];
    }

    /** The last cell before this one of the same unit, with the same answers, in the same figures; -1 for none. */
    int twin(int cell) {
        return twins[cell];
    }

    /** The cells of a cell's unit, itself among them. */
    int[] neighbours(int cell) {
        return cells.units().get(cells.unit(cell));
    }

    /** The questions, as a set of bits, by which published figures tell two cells apart. */
    int differing(int cell, int other) {
        int questions = 0;
        for (int question = 0; question < radix.length; question++) {
            questions |= labels[question][cell] == labels[question][other] ? 0 : 1 << question;
        }
        return questions;
    }

    /** What makes good an exchange between two cells of one unit in the figures of some questions. */
    Returns returns(int cell, int other, int questions) {
        return returns.computeIfAbsent(List.of((long) questions, place(cell, questions), place(other, questions)),
                key -> new Returns(questions, key.get(1), key.get(2)));
    }

    /**
     * Pairs of cells of one unit, found as they are asked for, that are told apart by some questions alone, and so that
     * those at even places are in the figures of one place, each followed by one in the figures of another.
     */
    final class Returns {

        private final int questions;
        private final long from;
        private final long to;
        private int[] found = NONE;
        private int size;
        private int next;

        private Returns(int questions, long from, long to) {
            this.questions = questions;
            this.from = from;
            this.to = to;
        }

        /** Whether there is a pair at this place. */
        boolean has(int place) {
            while (place >= size && next < groups.size()) {
                int[] backs = groups.get(next++);
                if (place(backs[0], questions) == from) {
                    add(backs, groupAt.getOrDefault(pair(cells.unit(backs[0]), places[backs[0]] + to - from), NONE));
                }
            }
            return place < size;
        }

        int at(int place) {
            return found[place];
        }

        private void add(int[] backs, int[] forths) {
            found = Arrays.copyOf(found, Math.max(found.length, 2 * (size + backs.length * forths.length)));
            for (int back : backs) {
                for (int forth : forths) {
                    found[size++] = back;
                    found[size++] = forth;
                }
            }
        }
    }

    private long pair(int unit, long place) {
        return Math.addExact(Math.multiplyExact(place, cells.units().size()), unit);
    }
}
