package se.digikomp.charts;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.result.Block;

/** Distributions as diverging stacked bars, all of a result to one measure; see {@link LikertChart}. */
public final class DivergingBars implements Chart {

    @Override
    public Optional<Drawing> draw(Block block, List<Block> together, Setting setting) {
        if (!(block instanceof Block.Distribution distribution)) {
            return Optional.empty();
        }
        Diverging reach = Diverging.fitting(together.stream().filter(Block.Distribution.class::isInstance)
                .map(Block.Distribution.class::cast).toList());
        return Optional.of(LikertChart.of(distribution, setting, reach));
    }
}
