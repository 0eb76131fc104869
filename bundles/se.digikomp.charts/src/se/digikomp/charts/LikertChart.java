package se.digikomp.charts;

import java.util.List;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.internal.Canvas;
import se.digikomp.charts.internal.LikertRow;
import se.digikomp.charts.internal.Messages;
import se.digikomp.charts.internal.Paragraph;
import se.digikomp.survey.Scale;

/**
 * Answers to statements as diverging stacked bars: steps below the centre to the left, steps above to the right, a step
 * that is the centre half and half.
 */
public final class LikertChart {

    private static final double NUMBER_COLUMN = 34;
    private static final double SWATCH = 15;
    private static final double GAP = 12;
    private static final double HEADER = 30;
    private static final double FOOTER = 22;
    private static final double TICK = 0.25;

    private final Block.Distribution block;
    private final Setting setting;
    private final Diverging reach;
    private final Canvas canvas = new Canvas();
    private final double left;
    private final double right;
    private final double codes;

    private LikertChart(Block.Distribution block, Setting setting, Diverging reach) {
        this.block = block;
        this.setting = setting;
        this.reach = reach;
        codes = block.rows().stream().mapToDouble(row -> setting.measure().width(row.key(), Face.STRONG)).max()
                .orElse(0) + 8;
        left = Math.round(setting.width() * 0.44);
        right = setting.width() - NUMBER_COLUMN;
    }

    /** The chart of a block, as wide as its own rows need. */
    public static Drawing of(Block.Distribution block, Setting setting) {
        return of(block, setting, Diverging.fitting(List.of(block)));
    }

    /** The chart of a block, its bars to the same measure as those of other charts of this reach. */
    public static Drawing of(Block.Distribution block, Setting setting, Diverging reach) {
        return new LikertChart(block, setting, reach).drawing();
    }

    private Drawing drawing() {
        double textWidth = left - codes - GAP;
        List<Paragraph> texts = block.rows().stream()
                .map(row -> Paragraph.of(row.label().in(setting.locale()), textWidth, Face.BODY, setting.measure()))
                .toList();
        double bottom = HEADER + texts.stream().mapToDouble(LikertRow::height).sum();
        grid(bottom);
        header();
        canvas.vertical(x(0), HEADER - 2, bottom + 2, Ink.Tone.AXIS);
        double top = HEADER;
        for (int index = 0; index < texts.size(); index++) {
            row(block.rows().get(index), texts.get(index), top);
            top += LikertRow.height(texts.get(index));
        }
        Scale scale = block.scale();
        String description = new Messages(setting.locale()).text("likert.description",
                block.title().in(setting.locale()), block.rows().size(), scale.low().in(setting.locale()),
                scale.high().in(setting.locale()));
        return new Drawing(setting.width(), bottom + FOOTER, description, canvas.shapes());
    }

    private void grid(double bottom) {
        Numbers numbers = new Numbers(setting.locale());
        for (double share = -reach.below(); share <= reach.above() + 1e-9; share += TICK) {
            canvas.vertical(x(share), HEADER - 2, bottom + 2, Ink.Tone.GRID);
            canvas.text(x(share), bottom + 12, numbers.percent(Math.abs(share)), Anchor.MIDDLE, Face.SMALL,
                    Ink.Tone.QUIET);
        }
    }

    private void header() {
        Scale scale = block.scale();
        double strip = scale.steps() * (SWATCH + 1);
        double start = Math.round((left + right - strip) / 2);
        double y = 10;
        for (int step = 1; step <= scale.steps(); step++) {
            Ink.Step ink = new Ink.Step(step, scale.steps());
            double x = start + (step - 1) * (SWATCH + 1);
            canvas.add(new Shape.Rectangle(x, y - SWATCH / 2, SWATCH, SWATCH, ink, Mark.NONE));
            canvas.text(x + SWATCH / 2, y, Integer.toString(step), Anchor.MIDDLE, Face.SMALL, new Ink.OnStep(ink));
        }
        double room = start - left;
        end(start - 6, y, scale.low().in(setting.locale()) + " ←", Anchor.END, room);
        end(start + strip + 5, y, "→ " + scale.high().in(setting.locale()), Anchor.START, room);
        canvas.text(setting.width(), y, "n", Anchor.END, Face.SMALL, Ink.Tone.QUIET);
    }

    private void end(double x, double y, String words, Anchor anchor, double room) {
        canvas.paragraph(x, y, Paragraph.of(words, room, Face.SMALL, setting.measure()), anchor, Ink.Tone.QUIET);
    }

    private void row(Row row, Paragraph text, double top) {
        double middle = top + LikertRow.height(text) / 2;
        canvas.text(0, middle - (text.lines().size() - 1) * text.lineHeight() / 2, row.key(), Anchor.START, Face.STRONG,
                Ink.Tone.TEXT);
        canvas.paragraph(codes, middle, text, Anchor.START, Ink.Tone.TEXT);
        LikertRow bars = new LikertRow(row, block.scale().steps(), setting, canvas, middle);
        if (row.cells().stream().anyMatch(Cell.Withheld.class::isInstance)) {
            bars.withheld(x(-reach.below()), x(reach.above()));
            return;
        }
        double total = Diverging.total(row);
        if (total > 0) {
            double unit = x(1) - x(0);
            bars.segments(x(-Diverging.share(row, block.centre())), unit, total);
            canvas.text(setting.width(), middle, new Numbers(setting.locale()).count(Math.round(total)), Anchor.END,
                    Face.BODY, Ink.Tone.TEXT);
        }
    }

    private double x(double share) {
        double margin = 14;
        double unit = (right - left - 2 * margin) / (reach.below() + reach.above());
        return left + margin + (share + reach.below()) * unit;
    }
}
