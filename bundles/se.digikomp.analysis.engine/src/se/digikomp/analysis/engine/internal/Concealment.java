package se.digikomp.analysis.engine.internal;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
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

    private final ExchangeTable table;
    private final int least;

    private Concealment(List<Cell> cells, Collection<Figure> figures, int least) {
        table = new ExchangeTable(cells, figures);
        this.least = least;
    }

    /** Whether figures of all questions together leave open, whatever the answers, what each small group answered. */
    static boolean holdsForAnyAnswers(List<Cell> cells, Collection<Figure> figures, int least) {
        return new Concealment(cells.stream().map(Cell::withAnySteps).toList(), figures, least).holds();
    }

    /** Whether figures of all questions together leave open what each small group really answered. */
    static boolean holds(List<Cell> cells, Collection<Figure> figures, int least) {
        return new Concealment(cells, figures, least).holds();
    }

    private boolean holds() {
        return IntStream.range(0, table.size()).filter(cell -> table.respondents(cell) < least)
                .allMatch(this::conceals);
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
