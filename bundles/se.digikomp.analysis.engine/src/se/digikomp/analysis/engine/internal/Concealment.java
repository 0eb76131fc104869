package se.digikomp.analysis.engine.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * What is proved once is kept: beside other figures it is only looked whether these exchanges leave them as they are, and
 * an exchange that was found for one group is tried for others first.
 *
 * <p>
 * Steps that a single published figure rules out or leaves no choice about are what that figure says openly; they are
 * not asked for.
 */
final class Concealment {

    private final CellUnits cells;
    private final int least;
    private final Deque<Integer> small;
    private final Proof[][] proofs;
    private final List<List<Exchange>> known = new ArrayList<>();
    private ExchangeTable table;

    /** The groups of fewer than {@code least} among the respondents of these cells. */
    Concealment(List<Cell> cells, int least) {
        this.cells = new CellUnits(cells);
        this.least = least;
        small = IntStream.range(0, cells.size()).filter(cell -> cells.get(cell).respondents() < least).boxed()
                .collect(Collectors.toCollection(ArrayDeque::new));
        proofs = new Proof[cells.size()][Integer.SIZE];
        cells.forEach(cell -> known.add(new ArrayList<>()));
    }

    /** Whether figures of all questions together leave open what each small group answered. */
    boolean holds(Collection<Figure> figures) {
        table = new ExchangeTable(cells, figures);
        Optional<Integer> foundOut = small.stream().filter(cell -> !conceals(cell)).findFirst();
        foundOut.ifPresentOrElse(this::beginNextTimeWith, this::forgetWhatFitsNoMore);
        return foundOut.isEmpty();
    }

    private void forgetWhatFitsNoMore() {
        known.forEach(exchanges -> exchanges.removeIf(exchange -> !exchange.keeps(table)));
    }

    /** Who was found out is likely to be so again. */
    private void beginNextTimeWith(Integer cell) {
        small.remove(cell);
        small.addFirst(cell);
    }

    private boolean conceals(int cell) {
        for (int steps = table.open(cell); steps != 0; steps &= steps - 1) {
            int position = Integer.numberOfTrailingZeros(steps);
            if (proofs[cell][position] == null) {
                proofs[cell][position] = new Proof(BitSet.valueOf(new long[0]));
                proofs[cell][position].group().set(cell);
            }
            if (!holds(proofs[cell][position], Integer.lowestOneBit(steps))) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Proof proof, int step) {
        if (!proof.fits(table)) {
            Optional<Exchange> exchange = known(proof.group(), step).or(() -> found(proof.group(), step));
            if (exchange.isEmpty()) {
                return false;
            }
            proof.by(exchange.get(), step, cells, least);
        }
        for (Proof larger : proof.larger()) {
            if (!holds(larger, step)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Exchange> known(BitSet group, int step) {
        for (int cell = group.nextSetBit(0); cell >= 0; cell = group.nextSetBit(cell + 1)) {
            for (Exchange exchange : known.get(cell)) {
                if (exchange.change(group, step) != 0 && exchange.keeps(table)) {
                    return Optional.of(exchange);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Exchange> found(BitSet group, int step) {
        Optional<Exchange> found = new Exchanges(table, group, step).any();
        found.ifPresent(exchange -> exchange.cells().stream().forEach(cell -> known.get(cell).add(exchange)));
        return found;
    }
}
