package se.digikomp.charts;

import java.util.List;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.internal.Canvas;
import se.digikomp.charts.internal.Messages;
import se.digikomp.charts.internal.Paragraph;
import se.digikomp.charts.internal.ProfileDots;
import se.digikomp.charts.internal.Ruler;

/**
 * Values of a few groups under each other: one line a column of the block, one dot a row of it; the first row is the
 * subject and stands in the accent colour, the others are comparisons in greys. Values stand beside the dots.
 */
public final class ProfileChart {

    private static final double NARROW_COLUMN = 50;
    private static final double WIDE_COLUMN = 78;
    private static final double LEAST_PLOT = 180;
    private static final double GAP = 16;
    private static final double SPACE = 11;
    private static final double FOOTER = 36;

    private final Block.Series block;
    private final Setting setting;
    private final Canvas canvas = new Canvas();
    private final double left;
    private final double right;
    private final double codes;
    private final double valueWidth;

    private ProfileChart(Block.Series block, Setting setting) {
        this.block = block;
        this.setting = setting;
        codes = block.columns().stream().mapToDouble(column -> setting.measure().width(column.key(), Face.STRONG)).max()
                .orElse(0) + 8;
        left = Math.round(setting.width() * 0.36);
        valueWidth = Math.clamp((setting.width() - left - GAP - LEAST_PLOT) / Math.max(1, block.rows().size()),
                NARROW_COLUMN, WIDE_COLUMN);
        right = Math.max(left + LEAST_PLOT / 2, setting.width() - block.rows().size() * valueWidth - GAP);
    }

    /** The chart of a block. */
    public static Drawing of(Block.Series block, Setting setting) {
        return new ProfileChart(block, setting).drawing();
    }

    private Drawing drawing() {
        List<Paragraph> names = block.rows().stream()
                .map(row -> paragraph(row.label().in(setting.locale()), valueWidth - 6, Face.SMALL)).toList();
        double header = names.stream().mapToDouble(Paragraph::height).max().orElse(0) + 22;
        List<Paragraph> labels = block.columns().stream()
                .map(column -> paragraph(column.label().in(setting.locale()), left - codes - GAP, Face.BODY)).toList();
        double bottom = header + labels.stream().mapToDouble(label -> label.height() + SPACE).sum();
        header(names, header);
        axis(header, bottom);
        double top = header;
        for (int index = 0; index < labels.size(); index++) {
            double height = labels.get(index).height() + SPACE;
            line(index, labels.get(index), top + height / 2);
            canvas.horizontal(0, setting.width(), top + height, Ink.Tone.GRID);
            top += height;
        }
        String description = new Messages(setting.locale()).text("profile.description",
                block.title().in(setting.locale()), block.axis().name().in(setting.locale()), block.rows().size());
        return new Drawing(setting.width(), bottom + FOOTER, description, canvas.shapes());
    }

    private void header(List<Paragraph> names, double header) {
        for (int row = 0; row < names.size(); row++) {
            double x = valueColumn(row);
            Paragraph name = row == 0 ? new Paragraph(names.get(row).lines(), Face.SMALL_STRONG) : names.get(row);
            double middle = header - 20 - name.height() / 2;
            canvas.paragraph(x, middle, name, Anchor.MIDDLE, row == 0 ? Ink.Tone.ACCENT : Ink.Tone.QUIET);
            canvas.add(dots(row).sample(x, header - 10));
        }
        canvas.horizontal(0, setting.width(), header, Ink.Tone.GRID);
    }

    private void axis(double top, double bottom) {
        Numbers numbers = new Numbers(setting.locale());
        for (double value : Ruler.along(block.axis()).ticks()) {
            canvas.vertical(x(value), top, bottom, Ink.Tone.GRID);
            canvas.text(x(value), bottom + 12, numbers.tick(block.axis(), value), Anchor.MIDDLE, Face.SMALL,
                    Ink.Tone.QUIET);
        }
        canvas.text((left + right) / 2, bottom + 27, block.axis().name().in(setting.locale()), Anchor.MIDDLE,
                Face.SMALL, Ink.Tone.QUIET);
    }

    private void line(int index, Paragraph label, double middle) {
        Column column = block.columns().get(index);
        canvas.text(0, middle - (label.lines().size() - 1) * label.lineHeight() / 2, column.key(), Anchor.START,
                Face.STRONG, Ink.Tone.TEXT);
        canvas.paragraph(codes, middle, label, Anchor.START, Ink.Tone.TEXT);
        for (int row = block.rows().size() - 1; row >= 0; row--) {
            Row group = block.rows().get(row);
            Cell cell = group.cells().get(index);
            dots(row).draw(column, index, cell, middle, valueColumn(row), this::x);
        }
    }

    private ProfileDots dots(int row) {
        return new ProfileDots(block.rows().get(row), row, setting, canvas);
    }

    private Paragraph paragraph(String text, double width, Face face) {
        return Paragraph.of(text, width, face, setting.measure());
    }

    private double valueColumn(int row) {
        return setting.width() - (block.rows().size() - row - 0.5) * valueWidth;
    }

    private double x(double value) {
        double share = (value - block.axis().low()) / (block.axis().high() - block.axis().low());
        return left + 8 + share * (right - left - 16);
    }
}
