package se.digikomp.charts;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.result.Block;

/** Tables with their leading measure as dots, all of a result to one measure; see {@link TableChart}. */
public final class DotTable implements Chart {

    @Override
    public Optional<Drawing> draw(Block block, List<Block> together, Setting setting) {
        if (!(block instanceof Block.Table table)) {
            return Optional.empty();
        }
        List<Block.Table> tables = together.stream().filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast).toList();
        return Optional.of(TableChart.of(table, tables, setting));
    }
}
