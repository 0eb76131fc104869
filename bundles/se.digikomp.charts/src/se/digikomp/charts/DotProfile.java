package se.digikomp.charts;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.result.Block;

/** Series as dots under each other, ranges as bars; see {@link ProfileChart}. */
public final class DotProfile implements Chart {

    @Override
    public Optional<Drawing> draw(Block block, List<Block> together, Setting setting) {
        return block instanceof Block.Series series ? Optional.of(ProfileChart.of(series, setting)) : Optional.empty();
    }
}
