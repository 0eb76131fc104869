package se.digikomp.charts;

import java.util.Optional;

import se.digikomp.analysis.result.Block;

/** Which chart a block is drawn as, where nobody says otherwise. */
public final class Charts {

    private Charts() {
    }

    /** The chart that suits the block's kind; empty for kinds that are read rather than seen. */
    public static Optional<Drawing> of(Block block, Setting setting) {
        return switch (block) {
            case Block.Distribution distribution -> Optional.of(LikertChart.of(distribution, setting));
            case Block.Series series -> Optional.of(ProfileChart.of(series, setting));
            case Block.Table table -> Optional.empty();
            case Block.Matrix matrix -> Optional.empty();
            case Block.Paragraph paragraph -> Optional.empty();
        };
    }
}
