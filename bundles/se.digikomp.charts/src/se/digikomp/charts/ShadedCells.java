package se.digikomp.charts;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.result.Block;

/** A matrix, or the values of a series, as shaded cells; see {@link HeatMap}. */
public final class ShadedCells implements Chart {

    @Override
    public Optional<Drawing> draw(Block block, List<Block> together, Setting setting) {
        return switch (block) {
            case Block.Matrix matrix -> Optional.of(HeatMap.of(matrix, setting));
            case Block.Series(var title, var axis, var columns, var rows) ->
                Optional.of(HeatMap.of(new Block.Matrix(title, axis, columns, rows), setting));
            case Block.Distribution distribution -> Optional.empty();
            case Block.Table table -> Optional.empty();
            case Block.Paragraph paragraph -> Optional.empty();
        };
    }
}
