package se.digikomp.charts;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.result.Block;

/**
 * One way to draw blocks of one kind: a pure function, called on any thread. Contributed to the workbench as a renderer;
 * it sees what disclosure control has passed and nothing else.
 */
@FunctionalInterface
public interface Chart {

    /**
     * The drawing of a block; empty where the block is of a kind this chart does not draw.
     *
     * @param block    what to draw
     * @param together all blocks of the same result, for charts that are to be compared by one measure
     * @param setting  what the drawing has to fit into
     */
    Optional<Drawing> draw(Block block, List<Block> together, Setting setting);
}
