package se.digikomp.charts;

import java.util.List;
import java.util.stream.IntStream;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.internal.Canvas;
import se.digikomp.charts.internal.Leading;
import se.digikomp.charts.internal.Messages;
import se.digikomp.charts.internal.Paragraph;
import se.digikomp.charts.internal.Ruler;
import se.digikomp.charts.internal.TableColumns;
import se.digikomp.charts.internal.TableLine;

/**
 * A table as a newspaper prints it: labels and heads in full, columns without any figure left out, the leading measure
 * as dots and ranges on an axis between labels and numbers where there is room for one.
 */
public final class TableChart {

    private static final double GAP = 18;
    private static final double LEAST_PLOT = 120;
    private static final double LABELS = 0.54;
    private static final double SPACE = 10;
    private static final double GROUP = 26;
    private static final double SAMPLES = 18;
    private static final double FOOTER = 24;
    private static final double LONG = 420;

    private final Block.Table block;
    private final Setting setting;
    private final Canvas canvas = new Canvas();
    private final TableColumns columns;
    private final Leading leading;
    private final Ruler ruler;
    private final boolean grouped;
    private final double codes;
    private final double labels;

    private TableChart(Block.Table block, List<Block.Table> together, Setting setting) {
        this.block = block;
        this.setting = setting;
        Leading wanted = Leading.of(block);
        codes = block.rows().stream().map(Row::key).filter(setting.codes()::contains)
                .mapToDouble(code -> setting.measure().width(code, Face.STRONG) + 8).max().orElse(0);
        double longest = codes + block.rows().stream()
                .mapToDouble(row -> setting.measure().width(row.label().in(setting.locale()), Face.BODY)).max()
                .orElse(0);
        columns = TableColumns.of(block, wanted, setting);
        double rest = setting.width() - columns.width() - GAP;
        double narrowed = Math.min(longest, rest * LABELS);
        boolean plotted = !wanted.dots().isEmpty() && rest - narrowed >= LEAST_PLOT + GAP;
        leading = plotted ? wanted : new Leading(wanted.style(), List.of(), List.of());
        labels = plotted ? narrowed : rest;
        grouped = grouped(block.rows());
        ruler = Ruler.around(
                together.stream().filter(other -> Leading.of(other).style() == wanted.style())
                        .flatMapToDouble(other -> Leading.of(other).numbers(other)).toArray(),
                wanted.style());
    }

    /** The chart of a block, drawn to the same measure as the tables that stand together with it. */
    public static Drawing of(Block.Table block, List<Block.Table> together, Setting setting) {
        return new TableChart(block, together, setting).drawing();
    }

    private Drawing drawing() {
        double header = columns.headHeight() + (leading.dots().isEmpty() ? 4 : SAMPLES);
        columns.drawHeads(canvas, leading, header);
        canvas.horizontal(0, setting.width(), header, Ink.Tone.GRID);
        double bottom = lines(header, false);
        axis(header, bottom);
        lines(header, true);
        String description = new Messages(setting.locale()).text("table.description",
                block.title().in(setting.locale()), block.rows().size(), columns.names());
        return new Drawing(setting.width(), bottom + FOOTER, description,
                canvas.shapes());
    }

    private double lines(double top, boolean drawn) {
        double y = top;
        String group = "";
        for (Row row : block.rows()) {
            String heading = row.group().in(setting.locale());
            if (grouped && !heading.isEmpty() && !heading.equals(group)) {
                heading(heading, y, drawn);
                y += GROUP;
            }
            group = heading;
            Paragraph label = Paragraph.of(row.label().in(setting.locale()), labels - codes, Face.BODY,
                    setting.measure());
            double height = label.height() + SPACE;
            if (drawn) {
                line(row, label, y, height);
            }
            y += height;
        }
        return y;
    }

    private void heading(String words, double top, boolean drawn) {
        if (drawn) {
            canvas.text(0, top + GROUP / 2 + 2, words, Anchor.START, Face.STRONG, Ink.Tone.QUIET);
            canvas.horizontal(0, setting.width(), top + GROUP, Ink.Tone.GRID);
        }
    }

    private void line(Row row, Paragraph label, double top, double height) {
        double middle = top + height / 2;
        if (setting.codes().contains(row.key())) {
            canvas.text(0, middle - (label.lines().size() - 1) * label.lineHeight() / 2, row.key(), Anchor.START,
                    Face.STRONG, Ink.Tone.TEXT);
        }
        canvas.paragraph(codes, middle, label, Anchor.START, Ink.Tone.TEXT);
        TableLine line = new TableLine(block, row, leading, setting, canvas);
        columns.all().forEach(column -> line.number(column, top, height));
        line.plot(middle, this::x);
        canvas.horizontal(0, setting.width(), top + height, Ink.Tone.GRID);
    }

    private void axis(double top, double bottom) {
        if (leading.dots().isEmpty()) {
            return;
        }
        double taken = 0;
        for (double tick : ruler.ticks()) {
            boolean nought = ruler.crossesNought() && Math.abs(tick) < 1e-9;
            canvas.vertical(x(tick), top, bottom, nought ? Ink.Tone.AXIS : Ink.Tone.GRID);
            String words = words(tick);
            double half = setting.measure().width(words, Face.SMALL) / 2 + 3;
            if (x(tick) - half >= taken) {
                canvas.text(x(tick), top - 9, words, Anchor.MIDDLE, Face.SMALL, Ink.Tone.QUIET);
                if (bottom - top > LONG) {
                    canvas.text(x(tick), bottom + 12, words, Anchor.MIDDLE, Face.SMALL, Ink.Tone.QUIET);
                }
                taken = x(tick) + half;
            }
        }
    }

    private String words(double tick) {
        Numbers numbers = new Numbers(setting.locale());
        return leading.style() == Column.Style.PERCENT ? numbers.percent(tick) : numbers.shortest(tick);
    }

    private static boolean grouped(List<Row> rows) {
        long groups = rows.stream().map(Row::group).distinct().count();
        long runs = 1 + IntStream.range(1, rows.size())
                .filter(index -> !rows.get(index).group().equals(rows.get(index - 1).group())).count();
        return groups == runs;
    }

    private double x(double number) {
        double left = labels + GAP + 8;
        double right = setting.width() - columns.width() - GAP - 8;
        return left + ruler.share(number) * (right - left);
    }
}
