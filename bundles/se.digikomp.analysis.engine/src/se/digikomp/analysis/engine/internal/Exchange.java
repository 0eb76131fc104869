package se.digikomp.analysis.engine.internal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Pairs of respondents who change answers with each other, so that published figures stay as they are. The two of a
 * pair are of one unit, and nobody is of two pairs. Used by one thread.
 */
final class Exchange {

    /**
     * Of one unit, one of a cell loses an answer for another one, and one of another cell the other way round.
     *
     * @param losing  the one cell
     * @param gaining the other cell
     * @param lost    what the one cell loses, as a bit
     * @param gained  what it gains, as a bit
     */
    record Pair(int losing, int gaining, int lost, int gained) {

        /** How many more of the first cell give an answer afterwards: so many less of the second one. */
        private int change(int step) {
            return (gained == step ? 1 : 0) - (lost == step ? 1 : 0);
        }

        private int within(BitSet cells) {
            return (cells.get(losing) ? 1 : 0) - (cells.get(gaining) ? 1 : 0);
        }
    }

    private final Pair[] pairs;
    private long[] kept;
    private long[] changed = {};

    /** These pairs, who leave all figures of a table as they are. */
    Exchange(Pair[] pairs, ExchangeTable table) {
        this.pairs = pairs;
        kept = table.figures().clone();
    }

    /** Whether it leaves all figures of another table as they are, too. */
    boolean keeps(ExchangeTable table) {
        long[] figures = table.figures();
        if (kept.length < figures.length) {
            kept = Arrays.copyOf(kept, figures.length);
        }
        for (int word = 0; word < figures.length; word++) {
            for (long left = figures[word] & ~kept[word]; left != 0; left &= left - 1) {
                if (!keeps(word, Long.lowestOneBit(left), table)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean keeps(int word, long bit, ExchangeTable table) {
        if (word < changed.length && (changed[word] & bit) != 0) {
            return false;
        }
        boolean keeps = keeps(table.cells(Long.SIZE * word + Long.numberOfTrailingZeros(bit)));
        if (keeps) {
            kept[word] |= bit;
        } else {
            changed = Arrays.copyOf(changed, Math.max(changed.length, word + 1));
            changed[word] |= bit;
        }
        return keeps;
    }

    private boolean keeps(BitSet cells) {
        for (Pair pair : pairs) {
            if (pair.within(cells) != 0 && (change(cells, pair.lost()) != 0 || change(cells, pair.gained()) != 0)) {
                return false;
            }
        }
        return true;
    }

    /** How many more in some cells give an answer afterwards. */
    int change(BitSet cells, int step) {
        int change = 0;
        for (Pair pair : pairs) {
            change += pair.within(cells) * pair.change(step);
        }
        return change;
    }

    /**
     * The cells of which a group whose count of an answer it changes would have to hold one besides, to keep that count.
     */
    BitSet counterweights(BitSet group, int step) {
        BitSet cells = new BitSet();
        int change = Integer.signum(change(group, step));
        for (Pair pair : pairs) {
            if (change * pair.change(step) > 0) {
                cells.set(pair.gaining());
            } else if (change * pair.change(step) < 0) {
                cells.set(pair.losing());
            }
        }
        cells.andNot(group);
        return cells;
    }

    /** All who take part. */
    BitSet cells() {
        BitSet cells = new BitSet();
        for (Pair pair : pairs) {
            cells.set(pair.losing());
            cells.set(pair.gaining());
        }
        return cells;
    }
}
