package se.digikomp.charts;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.result.Block;

/** Which chart a block is drawn as, where nobody says otherwise. */
public final class Charts {

    private Charts() {
    }

    /** The chart that suits the block's kind, drawn alone. */
    public static Optional<Drawing> of(Block block, Setting setting) {
        return usual().draw(block, List.of(block), setting);
    }

    /** What draws every kind of block as it is usually drawn. */
    public static Chart usual() {
        return (block, together, setting) -> forKind(block).draw(block, together, setting);
    }

    private static Chart forKind(Block block) {
        return switch (block) {
            case Block.Distribution distribution -> new DivergingBars();
            case Block.Series series -> new DotProfile();
            case Block.Matrix matrix -> new ShadedCells();
            case Block.Table table -> new DotTable();
            case Block.Paragraph paragraph -> new Prose();
        };
    }
}
