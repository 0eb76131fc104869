package se.digikomp.charts;

import java.util.function.Supplier;

import se.digikomp.analysis.result.Block;

/**
 * One contributed way to draw one kind of block.
 *
 * @param id       what analyses prefer it by
 * @param name     what people choose it by
 * @param kind     the kind of block it draws, by its simple name
 * @param priority higher is used first
 * @param maker    makes the chart when it is first used
 */
public record Renderer(String id, String name, String kind, int priority, Supplier<Chart> maker) {

    /** Whether it is for blocks of this kind. */
    public boolean suits(Block block) {
        return block.getClass().getSimpleName().equals(kind);
    }
}
