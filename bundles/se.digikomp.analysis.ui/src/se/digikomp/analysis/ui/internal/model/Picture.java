package se.digikomp.analysis.ui.internal.model;

import java.util.List;

import se.digikomp.analysis.result.Block;
import se.digikomp.charts.Chart;
import se.digikomp.charts.Setting;
import se.digikomp.charts.Stack;

/** All drawings of a result as one page. */
public final class Picture {

    private Picture() {
    }

    /** The picture of these blocks as a chart draws them, and where each block is. */
    public static Page page(List<Block> blocks, Chart chart, Setting setting) {
        Stack stack = Stack.of(blocks, chart, setting);
        return new Page(stack.drawing(), stack.layers().stream()
                .map(layer -> new Page.Part(layer.block(), layer.top(), layer.bottom())).toList());
    }
}
