package se.digikomp.charts;

import java.util.List;
import java.util.stream.IntStream;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.internal.Canvas;
import se.digikomp.charts.internal.ColumnHeads;
import se.digikomp.charts.internal.LineNames;
import se.digikomp.charts.internal.LineStroke;
import se.digikomp.charts.internal.Messages;
import se.digikomp.charts.internal.Paragraph;
import se.digikomp.charts.internal.Ruler;

/**
 * Values of a few groups over columns that follow each other, such as rounds: one line a row, named at its end; the
 * first row is the subject. Rows of the same label are parts of one line: between them it is broken, and a mark says so.
 * Cells without a figure leave a gap.
 */
public final class LineChart {

    private static final double HEIGHT = 260;
    private static final double AXIS = 34;
    private static final double TOP = 22;

    private final Block.Series block;
    private final Setting setting;
    private final Canvas canvas = new Canvas();
    private final LineNames names;
    private final double right;

    private LineChart(Block.Series block, Setting setting) {
        this.block = block;
        this.setting = setting;
        names = new LineNames(block.rows(), setting, canvas);
        right = setting.width() - Math.min(names.width(), setting.width() * 0.3) - 14;
    }

    /** The chart of a block. */
    public static Drawing of(Block.Series block, Setting setting) {
        return new LineChart(block, setting).drawing();
    }

    private Drawing drawing() {
        axis();
        double footer = heads();
        breaks();
        List<String> subjects = names.subjects();
        for (int row = block.rows().size() - 1; row >= 0; row--) {
            Row group = block.rows().get(row);
            int position = subjects.indexOf(group.label().in(setting.locale()));
            new LineStroke(group, position, block.columns(), setting, canvas).draw(this::x, this::y, HEIGHT);
        }
        names.draw(right + 10, TOP, HEIGHT, this::y);
        String description = new Messages(setting.locale()).text("lines.description",
                block.title().in(setting.locale()), block.axis().name().in(setting.locale()), subjects.size(),
                block.columns().size());
        return new Drawing(setting.width(), HEIGHT + footer, description, canvas.shapes());
    }

    private void axis() {
        Numbers numbers = new Numbers(setting.locale());
        for (double value : Ruler.along(block.axis()).ticks()) {
            canvas.horizontal(AXIS, right, y(value), Ink.Tone.GRID);
            canvas.text(AXIS - 8, y(value), numbers.tick(block.axis(), value), Anchor.END, Face.SMALL, Ink.Tone.QUIET);
        }
        canvas.text(0, 8, block.axis().name().in(setting.locale()), Anchor.START, Face.SMALL, Ink.Tone.QUIET);
    }

    private double heads() {
        double room = block.columns().size() < 2 ? right - AXIS : x(1) - x(0);
        ColumnHeads heads = ColumnHeads.of(block.columns(), room, setting);
        for (int column = 0; column < block.columns().size(); column++) {
            Paragraph head = heads.heads().get(column);
            canvas.paragraph(x(column), HEIGHT + 8 + head.height() / 2, head, Anchor.MIDDLE, Ink.Tone.QUIET);
        }
        return heads.height() + 12;
    }

    private void breaks() {
        String words = new Messages(setting.locale()).text("lines.break");
        for (int row = 1; row < block.rows().size(); row++) {
            Row before = block.rows().get(row - 1);
            if (before.label().equals(block.rows().get(row).label())) {
                int from = places(before).max().orElse(0);
                int to = places(block.rows().get(row)).min().orElse(from);
                double x = (x(from) + x(to)) / 2;
                canvas.add(new Shape.Hatch(x - 4, TOP, 8, HEIGHT - TOP, Ink.Tone.AXIS,
                        new Mark(before.key(), -1, words)));
                canvas.text(x, TOP - 8, words, Anchor.MIDDLE, Face.SMALL, Ink.Tone.QUIET);
            }
        }
    }

    private static IntStream places(Row row) {
        return IntStream.range(0, row.cells().size()).filter(place -> !(row.cells().get(place) instanceof Cell.Empty));
    }

    private double x(int column) {
        double margin = 24;
        double share = block.columns().size() < 2 ? 0.5 : column / (block.columns().size() - 1.0);
        return AXIS + margin + share * (right - AXIS - 2 * margin);
    }

    private double y(double value) {
        double share = (value - block.axis().low()) / (block.axis().high() - block.axis().low());
        return HEIGHT - share * (HEIGHT - TOP);
    }
}
