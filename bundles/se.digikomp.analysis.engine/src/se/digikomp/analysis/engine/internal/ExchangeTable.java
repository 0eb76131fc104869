package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Cells by unit and by the published figures that hold them: who may exchange answers with whom. */
final class ExchangeTable {

    private static final int[] NONE = {};

    private final List<Cell> cells;
    private final int[] respondents;
    private final int[] steps;
    private final int[] open;
    private final int[][] labels;
    private final int[] places;
    private final int[] unitOf;
    private final List<int[]> units = new ArrayList<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final Map<Long, int[]> alike = new HashMap<>();
    private final Map<Long, int[]> returns = new HashMap<>();

    /** The cells beside these figures and the totals of all units. */
    ExchangeTable(List<Cell> cells, Collection<Figure> figures) {
        this.cells = cells;
        respondents = cells.stream().mapToInt(Cell::respondents).toArray();
        steps = cells.stream().mapToInt(Cell::steps).toArray();
        labels = labels(List.copyOf(figures));
        places = Arrays.stream(labels).mapToInt(this::place).toArray();
        unitOf = new int[cells.size()];
        Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
        for (int cell = 0; cell < unitOf.length; cell++) {
            byUnit.computeIfAbsent(cells.get(cell).unit(), unit -> new ArrayList<>()).add(cell);
        }
        byUnit.values().forEach(this::add);
        open = open(figures);
    }

    private void add(List<Integer> unit) {
        Map<Integer, List<Integer>> byPlace = new HashMap<>();
        unit.forEach(cell -> {
            unitOf[cell] = units.size();
            byPlace.computeIfAbsent(places[cell], place -> new ArrayList<>()).add(cell);
        });
        byPlace.forEach((place, same) -> alike.put(pair(units.size(), place), ints(same)));
        units.add(ints(unit));
    }

    /** By cell and question, which published figures hold the cell: a number for each set of figures, 0 for none. */
    private int[][] labels(List<Figure> figures) {
        Map<BitSet, Integer> sets = new HashMap<>(Map.of(new BitSet(), 0));
        int[][] found = new int[cells.size()][];
        for (int cell = 0; cell < found.length; cell++) {
            BitSet[] holding = new BitSet[cells.get(cell).options().size()];
            Arrays.setAll(holding, question -> new BitSet());
            for (int figure = 0; figure < figures.size(); figure++) {
                if (figures.get(figure).holds(cells.get(cell))) {
                    holding[figures.get(figure).question()].set(figure);
                }
            }
            found[cell] = Arrays.stream(holding).mapToInt(set -> sets.computeIfAbsent(set, other -> sets.size()))
                    .toArray();
        }
        return found;
    }

    /** By cell, the steps about which no single published figure leaves nothing to find out. */
    private int[] open(Collection<Figure> figures) {
        int[] found = new int[respondents.length];
        Arrays.fill(found, -1);
        units.forEach(unit -> restrict(found, unit));
        for (Figure figure : figures) {
            restrict(found, IntStream.range(0, found.length)
                    .filter(cell -> figure.holds(cells.get(cell))).toArray());
        }
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

    /** Whether no published figure tells two cells of one unit apart. */
    boolean alike(int cell, int other) {
        return places[cell] == places[other];
    }

    /**
     * Pairs of cells of another unit that make good an exchange between two cells of one unit: at even places those in
     * the figures of {@code cell}, each followed by one in the figures of {@code other}.
     */
    int[] returns(int cell, int other) {
        return returns.computeIfAbsent(pair(unitOf[cell], places[cell]) * size() + places[other],
                key -> IntStream.range(0, size()).filter(back -> carries(back, cell, other)).flatMap(
                        back -> Arrays.stream(partners(back, cell, other)).flatMap(forth -> IntStream.of(back, forth)))
                        .toArray());
    }

    /** Whether a cell of another unit is in the figures of {@code cell} wherever they tell it from {@code other}. */
    private boolean carries(int back, int cell, int other) {
        boolean carries = unitOf[back] != unitOf[cell];
        for (int question = 0; carries && question < labels[cell].length; question++) {
            carries = labels[cell][question] == labels[other][question]
                    || labels[cell][question] == labels[back][question];
        }
        return carries;
    }

    private int[] partners(int back, int cell, int other) {
        int[] wanted = labels[back].clone();
        for (int question = 0; question < wanted.length; question++) {
            if (labels[cell][question] != labels[other][question]) {
                wanted[question] = labels[other][question];
            }
        }
        Integer place = numbers.get(boxed(wanted));
        return place == null ? NONE : alike.getOrDefault(pair(unitOf[back], place), NONE);
    }

    private int place(int[] label) {
        return numbers.computeIfAbsent(boxed(label), other -> numbers.size());
    }

    private long pair(int unit, int place) {
        return (long) unit * size() + place;
    }

    private static List<Integer> boxed(int[] label) {
        return Arrays.stream(label).boxed().toList();
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
