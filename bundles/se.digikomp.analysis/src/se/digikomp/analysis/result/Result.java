package se.digikomp.analysis.result;

import java.util.List;

/** What an analysis found: blocks in reading order. */
public record Result(List<Block> blocks) {

    public Result {
        blocks = List.copyOf(blocks);
    }

    /** A result of these blocks. */
    public static Result of(Block... blocks) {
        return new Result(List.of(blocks));
    }
}
