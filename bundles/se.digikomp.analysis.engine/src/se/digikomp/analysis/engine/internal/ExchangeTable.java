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

    private final int[] respondents;
    private final int[] steps;
    private final int allSteps;
    private final int[] open;
    private final int[][] labels;
    private final long[] places;
    private final long[] radix;
    private final int[] unitOf;
    private final List<int[]> units = new ArrayList<>();
    private final List<int[]> groups = new ArrayList<>();
    private final Map<Long, int[]> groupAt = new HashMap<>();
    private final Map<List<Long>, Returns> returns = new HashMap<>();

    /** The cells beside these figures and the totals of all units. */
    ExchangeTable(List<Cell> cells, Collection<Figure> figures) {
        respondents = cells.stream().mapToInt(Cell::respondents).toArray();
        steps = cells.stream().mapToInt(Cell::steps).toArray();
        allSteps = Arrays.stream(steps).reduce(0, (one, other) -> one | other);
        unitOf = new int[cells.size()];
        Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
        for (int cell = 0; cell < unitOf.length; cell++) {
            byUnit.computeIfAbsent(cells.get(cell).unit(), unit -> new ArrayList<>()).add(cell);
        }
        byUnit.values().forEach(this::add);
        List<BitSet> holding = figures.stream().map(figure -> holding(cells, figure)).toList();
        labels = labels(cells, List.copyOf(figures), holding);
        radix = radix();
        places = Arrays.stream(labels).mapToLong(this::place).toArray();
        units.forEach(this::group);
        open = open(holding);
    }

    private void add(List<Integer> unit) {
        unit.forEach(cell -> unitOf[cell] = units.size());
        units.add(ints(unit));
    }

    private BitSet holding(List<Cell> cells, Figure figure) {
        BitSet holding = new BitSet();
        for (int[] unit : units) {
            if (figure.units().contains(cells.get(unit[0]).unit())) {
                Arrays.stream(unit).filter(cell -> cells.get(cell).options().get(figure.question()) == figure.option())
                        .forEach(holding::set);
            }
        }
        return holding;
    }

    /** By cell and question, which published figures hold the cell: a number for each set of figures, 0 for none. */
    private static int[][] labels(List<Cell> cells, List<Figure> figures, List<BitSet> holding) {
        Map<BitSet, Integer> sets = new HashMap<>(Map.of(new BitSet(), 0));
        int[][] found = new int[cells.size()][];
        for (int cell = 0; cell < found.length; cell++) {
            BitSet[] around = new BitSet[cells.get(cell).options().size()];
            Arrays.setAll(around, question -> new BitSet());
            for (int figure = 0; figure < figures.size(); figure++) {
                if (holding.get(figure).get(cell)) {
                    around[figures.get(figure).question()].set(figure);
                }
            }
            found[cell] = Arrays.stream(around).mapToInt(set -> sets.computeIfAbsent(set, other -> sets.size()))
                    .toArray();
        }
        return found;
    }

    /** By question, what a step of its label counts in a place; 63 bits are enough for any questionnaire. */
    private long[] radix() {
        long[] found = new long[labels.length == 0 ? 0 : labels[0].length];
        long next = 1;
        for (int question = 0; question < found.length; question++) {
            int position = question;
            found[question] = next;
            next = Math.multiplyExact(next,
                    1 + Arrays.stream(labels).mapToLong(label -> label[position]).max().getAsLong());
        }
        return found;
    }

    /** A number for the labels of all questions: cells of equal places are told apart by no published figure. */
    private long place(int[] label) {
        long place = 0;
        for (int question = 0; question < label.length; question++) {
            place += label[question] * radix[question];
        }
        return place;
    }

    private void group(int[] unit) {
        Map<Long, List<Integer>> byPlace = new LinkedHashMap<>();
        Arrays.stream(unit).forEach(
                cell -> byPlace.computeIfAbsent(places[cell], place -> new ArrayList<>()).add(cell));
        byPlace.forEach((place, same) -> {
            groups.add(ints(same));
            groupAt.put(pair(unitOf[unit[0]], place), groups.getLast());
        });
    }

    /** By cell, the steps about which no single published figure leaves nothing to find out. */
    private int[] open(List<BitSet> holding) {
        int[] found = new int[respondents.length];
        Arrays.fill(found, -1);
        units.forEach(unit -> restrict(found, unit));
        holding.forEach(figure -> restrict(found, figure.stream().toArray()));
        return found;
    }

    private void restrict(int[] found, int[] total) {
        int given = Arrays.stream(total).map(cell -> steps[cell]).reduce(0, (one, other) -> one | other);
        Arrays.stream(total).forEach(cell -> found[cell] &= Integer.bitCount(given) > 1 ? given : 0);
    }

    int size() {
        return respondents.length;
    }

    int respondents(int cell) {
        return respondents[cell];
    }

    /** All answers there are, as a set of bits. */
    int steps() {
        return allSteps;
    }

    /** The answers in a cell, as a set of bits. */
    int steps(int cell) {
        return steps[cell];
    }

    /** The steps about which no single published figure leaves nothing to find out. */
    int open(int cell) {
        return open[cell];
    }

    /** The cells of a cell's unit, itself among them. */
    int[] neighbours(int cell) {
        return units.get(unitOf[cell]);
    }

    /** The questions, as a set of bits, by which published figures tell two cells apart. */
    int differing(int cell, int other) {
        int questions = 0;
        for (int question = 0; question < radix.length; question++) {
            questions |= labels[cell][question] == labels[other][question] ? 0 : 1 << question;
        }
        return questions;
    }

    /** What makes good an exchange between two cells of one unit in the figures of some questions. */
    Returns returns(int cell, int other, int questions) {
        return returns.computeIfAbsent(List.of((long) questions, place(cell, questions), place(other, questions)),
                key -> new Returns(questions, key.get(1), key.get(2)));
    }

    private long place(int cell, int questions) {
        long place = 0;
        for (int question = 0; question < radix.length; question++) {
            place += (questions & 1 << question) == 0 ? 0 : labels[cell][question] * radix[question];
        }
        return place;
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
                    add(backs, groupAt.getOrDefault(pair(unitOf[backs[0]], places[backs[0]] + to - from), NONE));
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
        return Math.addExact(Math.multiplyExact(place, units.size()), unit);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
