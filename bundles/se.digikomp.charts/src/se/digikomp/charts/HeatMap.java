package se.digikomp.charts;

import java.util.List;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.internal.Canvas;
import se.digikomp.charts.internal.ColumnHeads;
import se.digikomp.charts.internal.HeatCell;
import se.digikomp.charts.internal.Messages;
import se.digikomp.charts.internal.Paragraph;

/**
 * One measure for every pair of row and column, as shaded cells that hold their numbers. Columns are headed by their
 * keys where their labels do not fit, and continue below where they do not fit beside each other.
 */
public final class HeatMap {

    private static final double NARROWEST_CELL = 27;
    private static final double WIDEST_CELL = 92;
    private static final double LEGEND = 34;
    private static final double GAP = 12;
    private static final double GROUP = 24;

    private final Block.Matrix block;
    private final Setting setting;
    private final Canvas canvas = new Canvas();
    private final double left;
    private final double cellWidth;
    private final int columnsBeside;

    private HeatMap(Block.Matrix block, Setting setting) {
        this.block = block;
        this.setting = setting;
        double labels = block.rows().stream()
                .mapToDouble(row -> setting.measure().width(row.label().in(setting.locale()), Face.BODY)).max()
                .orElse(0);
        left = Math.min(labels, setting.width() * 0.34) + GAP;
        int fitting = (int) Math.max(1, (setting.width() - left) / NARROWEST_CELL);
        int panels = Math.max(1, Math.ceilDiv(block.columns().size(), fitting));
        columnsBeside = Math.max(1, Math.ceilDiv(block.columns().size(), panels));
        cellWidth = Math.min(WIDEST_CELL, (setting.width() - left) / columnsBeside);
    }

    /** The chart of a block. */
    public static Drawing of(Block.Matrix block, Setting setting) {
        return new HeatMap(block, setting).drawing();
    }

    private Drawing drawing() {
        legend();
        double top = LEGEND;
        for (int first = 0; first < block.columns().size(); first += columnsBeside) {
            top = panel(first, Math.min(first + columnsBeside, block.columns().size()), top) + GAP;
        }
        String description = new Messages(setting.locale()).text("heat.description",
                block.title().in(setting.locale()), block.axis().name().in(setting.locale()), block.rows().size(),
                block.columns().size());
        return new Drawing(setting.width(), Math.max(LEGEND, top - GAP), description, canvas.shapes());
    }

    private void legend() {
        Numbers numbers = new Numbers(setting.locale());
        String low = numbers.tick(block.axis(), block.axis().low());
        String high = numbers.tick(block.axis(), block.axis().high());
        int steps = 9;
        double swatch = 12;
        double x = left + setting.measure().width(low, Face.SMALL) + 6;
        canvas.text(x - 6, 10, low, Anchor.END, Face.SMALL, Ink.Tone.QUIET);
        for (int step = 0; step < steps; step++) {
            canvas.add(new Shape.Rectangle(x, 10 - swatch / 2, swatch, swatch,
                    HeatCell.shade(block.axis(),
                            block.axis().low() + (block.axis().high() - block.axis().low()) * step / (steps - 1)),
                    Mark.NONE));
            x += swatch;
        }
        canvas.text(x + 6, 10, high, Anchor.START, Face.SMALL, Ink.Tone.QUIET);
        canvas.text(x + 18 + setting.measure().width(high, Face.SMALL), 10, block.axis().name().in(setting.locale()),
                Anchor.START, Face.SMALL, Ink.Tone.QUIET);
    }

    private double panel(int first, int end, double top) {
        double y = top + head(first, end, top);
        String group = "";
        for (Row row : block.rows()) {
            String heading = row.group().in(setting.locale());
            if (!heading.isEmpty() && !heading.equals(group)) {
                canvas.text(0, y + GROUP / 2 + 2, heading, Anchor.START, Face.STRONG, Ink.Tone.TEXT);
                y += GROUP;
            }
            group = heading;
            y += line(row, first, end, y);
        }
        return y;
    }

    private double head(int first, int end, double top) {
        ColumnHeads columns = ColumnHeads.of(block.columns().subList(first, end), cellWidth, setting);
        List<Paragraph> heads = columns.heads();
        double height = columns.height() + 8;
        for (int index = 0; index < heads.size(); index++) {
            canvas.paragraph(x(index) + cellWidth / 2, top + height - 6 - heads.get(index).height() / 2,
                    heads.get(index), Anchor.MIDDLE, Ink.Tone.QUIET);
        }
        return height;
    }

    private double line(Row row, int first, int end, double top) {
        Paragraph label = Paragraph.of(row.label().in(setting.locale()), left - GAP, Face.BODY, setting.measure());
        double height = Math.max(HeatCell.HEIGHT, label.height() + 4);
        canvas.paragraph(0, top + height / 2, label, Anchor.START, Ink.Tone.TEXT);
        for (int column = first; column < end; column++) {
            new HeatCell(row, column, block, setting, canvas).draw(x(column - first), top, cellWidth, height);
        }
        return height;
    }

    private double x(int place) {
        return left + place * cellWidth;
    }
}
