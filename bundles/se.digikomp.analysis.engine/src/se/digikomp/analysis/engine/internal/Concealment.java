package se.digikomp.analysis.engine.internal;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The audit of splits: for each group of too few respondents there must be other answers that fit everything published
 * just as well.
 *
 * <p>
 * Such answers are made by exchange: {@link Exchanges} leave all totals as they are. A group keeps its count only if it
 * holds as many of those who gain an answer as of those who lose it. So the audit takes each cell that is too small, and
 * as long as some exchange changes the count, looks what the group would have to hold besides to keep it; a group that is
 * still too small when no exchange changes its count is found out.
 *
 * <p>
 * Steps that a single published figure rules out or leaves no choice about are what that figure says openly; they are
 * not asked for.
 */
final class Concealment {

    private final List<Cell> cells;
    private final int least;
    private final Deque<Integer> small;
    private ExchangeTable table;

    /** The groups of fewer than {@code least} among the respondents of these cells. */
    Concealment(List<Cell> cells, int least) {
        this.cells = cells;
        this.least = least;
        small = IntStream.range(0, cells.size()).filter(cell -> cells.get(cell).respondents() < least).boxed()
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Whether figures of all questions together leave open what each small group answered. */
    boolean holds(Collection<Figure> figures) {
        table = new ExchangeTable(cells, figures);
        Optional<Integer> foundOut = small.stream().filter(cell -> !conceals(cell)).findFirst();
        foundOut.ifPresent(this::beginNextTimeWith);
        return foundOut.isEmpty();
    }

    /** Who was found out is likely to be so again. */
    private void beginNextTimeWith(Integer cell) {
        small.remove(cell);
        small.addFirst(cell);
    }

    private boolean conceals(int cell) {
        BitSet group = new BitSet();
        group.set(cell);
        for (int steps = table.open(cell); steps != 0; steps &= steps - 1) {
            if (!conceals(group, table.respondents(cell), Integer.lowestOneBit(steps))) {
                return false;
            }
        }
        return true;
    }

    /** Whether each group of too few around this one has a count of this step that some exchange changes. */
    private boolean conceals(BitSet group, int respondents, int step) {
        if (respondents >= least) {
            return true;
        }
        int[] wanted = new Exchanges(table, group, step).counterweights();
        for (int cell : wanted) {
            group.set(cell);
            boolean concealed = conceals(group, respondents + table.respondents(cell), step);
            group.clear(cell);
            if (!concealed) {
                return false;
            }
        }
        return wanted.length > 0;
    }
}
