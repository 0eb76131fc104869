package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells by number: their units, their answers and the figures that hold them, which have numbers, too. */
final class CellUnits {

    private final List<Cell> cells;
    private final int[] respondents;
    private final int[] steps;
    private final int[] unitOf;
    private final List<int[]> units = new ArrayList<>();
    private final int allSteps;
    private final Map<Figure, Integer> numbers = new HashMap<>();
    private final List<BitSet> holding = new ArrayList<>();

    /** The numbers of these cells are their places. */
    CellUnits(List<Cell> cells) {
        this.cells = cells;
        respondents = cells.stream().mapToInt(Cell::respondents).toArray();
        steps = cells.stream().mapToInt(Cell::steps).toArray();
        unitOf = new int[cells.size()];
        Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
        for (int cell = 0; cell < unitOf.length; cell++) {
            byUnit.computeIfAbsent(cells.get(cell).unit(), unit -> new ArrayList<>()).add(cell);
        }
        byUnit.values().forEach(this::add);
        allSteps = Arrays.stream(steps).reduce(0, (one, other) -> one | other);
    }

    private void add(List<Integer> unit) {
        unit.forEach(cell -> unitOf[cell] = units.size());
        units.add(unit.stream().sorted(Comparator.<Integer>comparingInt(cell -> respondents(cell)).reversed())
                .mapToInt(Integer::intValue).toArray());
    }

    /** The number of cells. */
    int size() {
        return unitOf.length;
    }

    /** How many respondents are in a cell. */
    int respondents(int cell) {
        return respondents[cell];
    }

    /** How many respondents are in some cells. */
    int respondents(BitSet some) {
        int respondents = 0;
        for (int cell = some.nextSetBit(0); cell >= 0; cell = some.nextSetBit(cell + 1)) {
            respondents += respondents(cell);
        }
        return respondents;
    }

    /** The answers in a cell, as a set of bits. */
    int steps(int cell) {
        return steps[cell];
    }

    /** All answers there are, as a set of bits. */
    int steps() {
        return allSteps;
    }

    /** The number of background questions that tell cells apart. */
    int questions() {
        return cells.isEmpty() ? 0 : cells.getFirst().options().size();
    }

    /** The number of a cell's unit. */
    int unit(int cell) {
        return unitOf[cell];
    }

    /** The cells of each unit, those of many respondents first. */
    List<int[]> units() {
        return units;
    }

    /** The number of a figure. */
    int number(Figure figure) {
        return numbers.computeIfAbsent(figure, next -> {
            holding.add(held(next));
            return holding.size() - 1;
        });
    }

    private BitSet held(Figure figure) {
        BitSet held = new BitSet(cells.size());
        for (int cell = 0; cell < cells.size(); cell++) {
            held.set(cell, figure.holds(cells.get(cell)));
        }
        return held;
    }

    /** The cells that the figure of a number holds. */
    BitSet held(int figure) {
        return holding.get(figure);
    }
}
