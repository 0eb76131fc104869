package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Why nobody can tell how often a group, or a larger one that is still too small, gave an answer: an exchange changes
 * that count, and there are proofs for the group with each of those who would change it back. Used by one thread.
 */
final class Proof {

    private final BitSet group;
    private Exchange exchange;
    private List<Proof> larger = List.of();

    /** No exchange yet for this group. */
    Proof(BitSet group) {
        this.group = group;
    }

    /** Whom it is about. */
    BitSet group() {
        return group;
    }

    /** Whether it has an exchange that leaves all figures of a table as they are. */
    boolean fits(ExchangeTable table) {
        return exchange != null && exchange.keeps(table);
    }

    /** What else has to be proved. */
    List<Proof> larger() {
        return larger;
    }

    /** Takes an exchange that changes how often the group gave this answer. */
    void by(Exchange one, int step, CellUnits cells, int least) {
        exchange = one;
        larger = new ArrayList<>();
        BitSet against = one.counterweights(group, step);
        for (int cell = against.nextSetBit(0); cell >= 0; cell = against.nextSetBit(cell + 1)) {
            BitSet more = (BitSet) group.clone();
            more.set(cell);
            if (cells.respondents(more) < least) {
                larger.add(new Proof(more));
            }
        }
    }
}
