package se.digikomp.analysis.engine.internal;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Looks for exchanges of answers that leave all published figures as they are and change what a group answered.
 *
 * <p>
 * Two respondents of one unit change answers. Where figures tell the two apart, by one or by several questions, others who
 * are told apart in the same way change back: two of one unit for all these questions together, or different pairs, each
 * for some of them; and instead of two who change 3 for 7 there may be two who change 3 for 6, and two who change 6 for 7.
 * Nobody takes part twice. Used by one thread.
 */
final class Exchanges {

    private static final int[] NONE = {};

    /** Pairs looked at before an exchange is given up: taken for impossible, which withholds too much, never too little. */
    private static final int PATIENCE = 20_000;

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
    private final int[] losing = new int[PAIRS];
    private final int[] gaining = new int[PAIRS];
    private final boolean[] counted = new boolean[PAIRS];
    private int size;
    private int patience;

    /** The exchanges that change how often a group, of which the cells may change later, gave this answer. */
    Exchanges(ExchangeTable table, BitSet group, int step) {
        this.table = table;
        this.group = group;
        this.step = step;
        all = table.steps();
    }

    /** The cells of which the group must hold one to keep its count in some exchange; none where it keeps it in all. */
    int[] counterweights() {
        for (int detours = 0; detours <= DETOURS; detours++) {
            for (int cell = group.nextSetBit(0); cell >= 0; cell = group.nextSetBit(cell + 1)) {
                for (int other : table.neighbours(cell)) {
                    int[] wanted = cell == other ? NONE : counterweights(cell, other, detours);
                    if (wanted.length > 0) {
                        return wanted;
                    }
                }
            }
        }
        return NONE;
    }

    private int[] counterweights(int cell, int other, int detours) {
        if ((table.steps(cell) & step) != 0) {
            int[] wanted = any(cell, other, detours);
            if (wanted.length > 0) {
                return wanted;
            }
        }
        return (table.steps(other) & step) == 0 ? NONE : any(other, cell, detours);
    }

    /** The first cell loses the step for any other answer of the second one. */
    private int[] any(int loser, int gainer, int detours) {
        patience = PATIENCE;
        int differing = table.differing(loser, gainer);
        for (int gained = table.steps(gainer) & ~step; gained != 0; gained &= gained - 1) {
            Debt debt = new Debt(differing, step, Integer.lowestOneBit(gained));
            debts.push(debt);
            int[] wanted = with(loser, gainer, debt.lost(), detours);
            debts.pop();
            if (wanted.length > 0) {
                return wanted;
            }
        }
        return NONE;
    }

    /** Goes on with one more pair. */
    private int[] with(int loser, int gainer, int lost, int detours) {
        losing[size] = loser;
        gaining[size] = gainer;
        counted[size++] = lost == step;
        int[] wanted = paid(detours);
        size--;
        return wanted;
    }

    private int[] paid(int detours) {
        if (debts.isEmpty()) {
            return missing();
        }
        Debt debt = debts.pop();
        int[] wanted = debt.questions() == 0 ? paid(detours) : paid(debt, detours);
        debts.push(debt);
        return wanted;
    }

    private int[] paid(Debt debt, int detours) {
        int first = Integer.lowestOneBit(debt.questions());
        for (int some = debt.questions(); some != 0 && patience > 0; some = (some - 1) & debt.questions()) {
            if ((some & first) != 0) {
                debts.push(new Debt(debt.questions() & ~some, debt.lost(), debt.gained()));
                int[] wanted = paid(some, debt, detours);
                debts.pop();
                if (wanted.length > 0) {
                    return wanted;
                }
            }
        }
        return NONE;
    }

    private int[] paid(int questions, Debt debt, int detours) {
        int[] wanted = directly(questions, debt, detours);
        for (int by = detours == 0 ? 0 : all & ~(debt.lost() | debt.gained() | step); by != 0
                && wanted.length == 0; by &= by - 1) {
            debts.push(new Debt(questions, Integer.lowestOneBit(by), debt.gained()));
            debts.push(new Debt(questions, debt.lost(), Integer.lowestOneBit(by)));
            wanted = paid(detours - 1);
            debts.pop();
            debts.pop();
        }
        return wanted;
    }

    private int[] directly(int questions, Debt debt, int detours) {
        ExchangeTable.Returns returns = table.returns(losing[0], gaining[0], questions);
        for (int place = 0; returns.has(place) && patience-- > 0; place += 2) {
            int back = returns.at(place);
            int forth = returns.at(place + 1);
            if ((table.steps(forth) & debt.lost()) != 0 && (table.steps(back) & debt.gained()) != 0 && !takesPart(back)
                    && !takesPart(forth)) {
                int[] wanted = with(forth, back, debt.lost(), detours);
                if (wanted.length > 0) {
                    return wanted;
                }
            }
        }
        return NONE;
    }

    private boolean takesPart(int cell) {
        for (int pair = 0; pair < size; pair++) {
            if (losing[pair] == cell || gaining[pair] == cell) {
                return true;
            }
        }
        return false;
    }

    private int[] missing() {
        int lost = held(losing);
        int gained = held(gaining);
        int[] few = lost > gained ? gaining : losing;
        return lost == gained ? NONE : IntStream.range(0, size).filter(pair -> counted[pair]).map(pair -> few[pair])
                .filter(cell -> !group.get(cell)).toArray();
    }

    private int held(int[] cells) {
        int held = 0;
        for (int pair = 0; pair < size; pair++) {
            held += counted[pair] && group.get(cells[pair]) ? 1 : 0;
        }
        return held;
    }
}
