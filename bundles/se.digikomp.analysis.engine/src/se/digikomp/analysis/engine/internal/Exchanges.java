package se.digikomp.analysis.engine.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/**
 * Looks for exchanges of answers that leave all published figures as they are and change what a group answered.
 *
 * <p>
 * Two respondents of one unit change answers. Where figures tell the two apart, by one or by several questions, others who
 * are told apart in the same way change back: two of one unit for all these questions together, or different pairs, each
 * for some of them; and instead of two who change 3 for 7 there may be two who change 3 for 6, and two who change 6 for 7.
 * Nobody takes part twice. Of respondents between whom nothing that matters makes a difference the first only is tried.
 * Used by one thread.
 */
final class Exchanges {

    /** Pairs tried before an exchange is given up: taken for impossible, which withholds too much, never too little. */
    private static final int PATIENCE = 20_000;

    private static final int NOBODY = -1;

    private static final int DETOURS = 1;
    private static final int PAIRS = 1 + Integer.SIZE + DETOURS;

    /** Two of one unit who change back what the first pair changed in the figures of some questions. */
    private record Debt(int questions, int lost, int gained) {
    }

    private final ExchangeTable table;
    private final BitSet group;
    private final int step;
    private final int all;
    private final Deque<Debt> debts = new ArrayDeque<>();
    private final Exchange.Pair[] pairs = new Exchange.Pair[PAIRS];
    private int size;
    private int patience;

    /** The exchanges that change how often a group gave this answer. */
    Exchanges(ExchangeTable table, BitSet group, int step) {
        this.table = table;
        this.group = group;
        this.step = step;
        all = table.steps();
    }

    /** One of these exchanges; nothing where none is found. */
    Optional<Exchange> any() {
        for (int detours = 0; detours <= DETOURS; detours++) {
            for (int cell = group.nextSetBit(0); cell >= 0; cell = group.nextSetBit(cell + 1)) {
                for (int other : table.neighbours(cell)) {
                    if (cell != other && !repeats(other, cell) && between(cell, other, detours)) {
                        return Optional.of(new Exchange(Arrays.copyOf(pairs, size), table));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean between(int cell, int other, int detours) {
        return (table.steps(cell) & step) != 0 && begun(cell, other, detours)
                || (table.steps(other) & step) != 0 && begun(other, cell, detours);
    }

    /** The first cell loses the step for any other answer of the second one. */
    private boolean begun(int loser, int gainer, int detours) {
        patience = PATIENCE;
        int differing = table.differing(loser, gainer);
        for (int steps = table.steps(gainer) & ~step; steps != 0; steps &= steps - 1) {
            Debt debt = new Debt(differing, step, Integer.lowestOneBit(steps));
            debts.push(debt);
            boolean found = with(loser, gainer, debt, detours);
            debts.pop();
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Goes on with one more pair, which takes part where that ends well. */
    private boolean with(int loser, int gainer, Debt debt, int detours) {
        pairs[size++] = new Exchange.Pair(loser, gainer, debt.lost(), debt.gained());
        boolean found = paid(detours);
        size -= found ? 0 : 1;
        return found;
    }

    private boolean paid(int detours) {
        if (debts.isEmpty()) {
            return changes();
        }
        Debt debt = debts.pop();
        boolean found = debt.questions() == 0 ? paid(detours) : paid(debt, detours);
        debts.push(debt);
        return found;
    }

    private boolean paid(Debt debt, int detours) {
        int first = Integer.lowestOneBit(debt.questions());
        for (int some = debt.questions(); some != 0 && patience > 0; some = (some - 1) & debt.questions()) {
            if ((some & first) != 0) {
                debts.push(new Debt(debt.questions() & ~some, debt.lost(), debt.gained()));
                boolean found = paid(some, debt, detours);
                debts.pop();
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean paid(int questions, Debt debt, int detours) {
        boolean found = directly(questions, debt, detours);
        for (int by = detours == 0 ? 0 : all & ~(debt.lost() | debt.gained() | step); by != 0
                && !found; by &= by - 1) {
            debts.push(new Debt(questions, Integer.lowestOneBit(by), debt.gained()));
            debts.push(new Debt(questions, debt.lost(), Integer.lowestOneBit(by)));
            found = paid(detours - 1);
            debts.pop();
            debts.pop();
        }
        return found;
    }

    private boolean directly(int questions, Debt debt, int detours) {
        ExchangeTable.Returns returns = table.returns(pairs[0].losing(), pairs[0].gaining(), questions);
        for (int place = 0; returns.has(place) && patience > 0; place += 2) {
            int back = returns.at(place);
            int forth = returns.at(place + 1);
            if ((table.steps(forth) & debt.lost()) != 0 && (table.steps(back) & debt.gained()) != 0 && !takesPart(back)
                    && !takesPart(forth) && !repeats(back, NOBODY) && !repeats(forth, NOBODY)) {
                patience--;
                if (with(forth, back, debt, detours)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a cell that differs from this one in nothing has been tried before in its place. */
    private boolean repeats(int cell, int taking) {
        for (int twin = table.twin(cell); twin >= 0; twin = table.twin(twin)) {
            if (twin != taking && !takesPart(twin) && group.get(twin) == group.get(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesPart(int cell) {
        for (int pair = 0; pair < size; pair++) {
            if (pairs[pair].losing() == cell || pairs[pair].gaining() == cell) {
                return true;
            }
        }
        return false;
    }

    private boolean changes() {
        int change = 0;
        for (int pair = 0; pair < size; pair++) {
            if (pairs[pair].lost() == step) {
                change += (group.get(pairs[pair].losing()) ? 1 : 0) - (group.get(pairs[pair].gaining()) ? 1 : 0);
            }
        }
        return change != 0;
    }
}
