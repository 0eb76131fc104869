package se.digikomp.report.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.charts.Captioned;
import se.digikomp.charts.Chart;
import se.digikomp.charts.Drawing;
import se.digikomp.charts.GraphicsPainter;
import se.digikomp.charts.Palette;
import se.digikomp.charts.Setting;
import se.digikomp.charts.Stack;
import se.digikomp.charts.SvgPainter;
import se.digikomp.report.Caption;
import se.digikomp.report.PicturePdf;

/**
 * A result as a picture with what its figures rest on beside it; needs no display.
 *
 * @param locale the reader's language
 * @param chart  draws each block
 */
public record ResultPicture(Locale locale, Chart chart) {

    private static final double WIDTH = 900;
    private static final double SCALE = 2;

    /** In pixels. */
    public byte[] png(GuardedResult result) {
        return new GraphicsPainter(Palette.LIGHT).png(captioned(result), SCALE);
    }

    /** In lines. */
    public byte[] svg(GuardedResult result) {
        return new SvgPainter(Palette.LIGHT).svg(captioned(result)).getBytes(StandardCharsets.UTF_8);
    }

    /** On a page. */
    public byte[] pdf(GuardedResult result) {
        Caption caption = new Caption(result, locale);
        return new PicturePdf(caption.subject(), drawing(result), caption.footer(), locale).bytes();
    }

    private Drawing captioned(GuardedResult result) {
        Caption caption = new Caption(result, locale);
        return Captioned.of(drawing(result), caption.subject() + ". " + caption.footer(), setting());
    }

    private Drawing drawing(GuardedResult result) {
        return Stack.of(result.blocks(), chart, setting()).drawing();
    }

    private Setting setting() {
        return Setting.of(WIDTH, locale);
    }
}
