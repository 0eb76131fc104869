package se.digikomp.charts;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.result.Block;

/** Series as lines over time, broken where figures cannot be compared; see {@link LineChart}. */
public final class Lines implements Chart {

    @Override
    public Optional<Drawing> draw(Block block, List<Block> together, Setting setting) {
        return block instanceof Block.Series series ? Optional.of(LineChart.of(series, setting)) : Optional.empty();
    }
}
