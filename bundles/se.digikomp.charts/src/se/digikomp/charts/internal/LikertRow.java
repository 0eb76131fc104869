package se.digikomp.charts.internal;

import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Anchor;
import se.digikomp.charts.Face;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Mark;
import se.digikomp.charts.Numbers;
import se.digikomp.charts.Setting;
import se.digikomp.charts.Shape;

/** The bar of one statement. */
public record LikertRow(Row row, int steps, Setting setting, Canvas canvas, double middle) {

    private static final double BAR = 20;
    private static final double SPACE = 10;
    private static final double PADDING = 3;

    /** The height of a row beside this text. */
    public static double height(Paragraph text) {
        return Math.max(BAR, text.height()) + SPACE;
    }

    /** Draws a segment a step, the first one starting at {@code start}, the whole of {@code total} answers {@code unit} wide. */
    public void segments(double start, double unit, double total) {
        Numbers numbers = new Numbers(setting.locale());
        double x = start;
        for (int step = 1; step <= steps; step++) {
            double count = ((Cell.Value) row.cells().get(step - 1)).number();
            double width = unit * count / total;
            if (width > 0) {
                segment(step, x, width, numbers.count(Math.round(count)), numbers.count(Math.round(total)),
                        numbers.percent(count / total));
            }
            x += width;
        }
    }

    /** Hatches the bar's place and gives the reason. */
    public void withheld(double left, double right) {
        String reason = row.cells().stream().filter(Cell.Withheld.class::isInstance).map(Cell.Withheld.class::cast)
                .findFirst().map(withheld -> withheld.reason().in(setting.locale())).orElse("");
        String words = new Messages(setting.locale()).text("likert.withheld", row.key(), reason);
        canvas.add(new Shape.Hatch(left, middle - BAR / 2, right - left, BAR, Ink.Tone.WITHHELD,
                new Mark(row.key(), -1, words)));
        double room = right - left - 4 * PADDING;
        String shown = setting.measure().width(reason, Face.SMALL) <= room ? reason
                : new Messages(setting.locale()).text("withheld.short");
        double width = setting.measure().width(shown, Face.SMALL) + 2 * PADDING;
        double centre = (left + right) / 2;
        canvas.add(new Shape.Rectangle(centre - width / 2, middle - BAR / 2 + PADDING, width, BAR - 2 * PADDING,
                Ink.Tone.PAPER, new Mark(row.key(), -1, words)));
        canvas.text(centre, middle, shown, Anchor.MIDDLE, Face.SMALL, Ink.Tone.QUIET);
    }

    private void segment(int step, double x, double width, String count, String total, String share) {
        String words = new Messages(setting.locale()).text("likert.segment", row.key(), count, total, share, step,
                steps);
        Ink.Step ink = new Ink.Step(step, steps);
        double gap = Math.min(1, width / 4);
        canvas.add(
                new Shape.Rectangle(x, middle - BAR / 2, width - gap, BAR, ink, new Mark(row.key(), step - 1, words)));
        if (setting.measure().width(count, Face.SMALL) + PADDING <= width) {
            canvas.text(x + (width - gap) / 2, middle, count, Anchor.MIDDLE, Face.SMALL, new Ink.OnStep(ink));
        }
    }
}
