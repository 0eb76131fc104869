package se.digikomp.analysis.ui.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.digikomp.analysis.result.Block;
import se.digikomp.charts.Chart;
import se.digikomp.charts.Drawing;
import se.digikomp.charts.Setting;
import se.digikomp.charts.Shape;

/**
 * The part of a result's chart that carries its figures, without words: what a small picture of it shows.
 *
 * @param drawing the chart without words
 * @param part    what of it to show, as wide as the figures and in the proportions asked for
 */
public record Thumbnail(Drawing drawing, Page.Box part) {

    private static final double WIDTH = 560;
    private static final double WIDER = 900;

    /**
     * The thumbnail of a result in these proportions, width by height, drawn wider where only numbers fit otherwise;
     * empty where no chart draws it.
     */
    public static Optional<Thumbnail> of(List<Block> blocks, Chart chart, double proportion, Locale locale) {
        return of(Picture.page(blocks, chart, Setting.of(WIDTH, locale)), WIDTH, proportion)
                .or(() -> of(Picture.page(blocks, chart, Setting.of(WIDER, locale)), WIDER, proportion));
    }

    private static Optional<Thumbnail> of(Page page, double width, double proportion) {
        return page.extent().map(box -> {
            List<Shape> shapes = page.drawing().shapes().stream().filter(shape -> !(shape instanceof Shape.Label))
                    .toList();
            double height = (box.right() - box.left()) / proportion;
            return new Thumbnail(new Drawing(width, page.drawing().height(), "", shapes),
                    new Page.Box(box.left(), box.top(), box.right(), box.top() + height));
        });
    }
}
