package se.digikomp.store.jdbc.internal;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Hands blocks of one batch on by their numbers, in whatever order they come: as soon as possible from number 1 on, and
 * what is left at the end.
 */
final class InTurn implements Consumer<Block> {

    private final Consumer<Block> taker;
    private final SortedMap<Integer, Block> waiting = new TreeMap<>();
    private int next = 1;

    InTurn(Consumer<Block> taker) {
        this.taker = taker;
    }

    @Override
    public void accept(Block block) {
        waiting.put(block.number(), block);
        for (Block now = waiting.remove(next); now != null; now = waiting.remove(next)) {
            taker.accept(now);
            next++;
        }
    }

    /** Hands on what still waits: where the numbers of a batch begin later, as after the step to blocks, or have gaps. */
    void end() {
        waiting.values().forEach(taker);
    }
}
