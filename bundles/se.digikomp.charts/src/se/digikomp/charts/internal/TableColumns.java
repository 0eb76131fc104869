package se.digikomp.charts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.charts.Anchor;
import se.digikomp.charts.Face;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Setting;

/** The columns of numbers at the right of a table: those that have any figure, as many as leave room for the labels. */
public record TableColumns(List<TableColumn> all, Setting setting) {

    private static final double LEAST_LABELS = 150;
    private static final double LEAST = 40;
    private static final double PADDING = 14;

    /** The columns of a table; where there is little room, those that lead stay longest. */
    public static TableColumns of(Block.Table block, Leading leading, Setting setting) {
        List<Integer> kept = new ArrayList<>(IntStream.range(0, block.columns().size())
                .filter(index -> block.rows().stream().anyMatch(row -> !(row.cells().get(index) instanceof Cell.Empty)))
                .boxed().toList());
        while (kept.size() > 1 && width(block, kept, setting) > setting.width() - LEAST_LABELS) {
            kept.remove(kept.reversed().stream().filter(index -> !leading.dots().contains(index)).findFirst()
                    .orElseGet(kept::getLast));
        }
        List<TableColumn> columns = new ArrayList<>();
        double right = setting.width();
        for (int index : kept.reversed()) {
            double width = width(block, index, setting);
            columns.addFirst(new TableColumn(index, right - width, width, head(block.columns().get(index),
                    width - PADDING, setting)));
            right -= width;
        }
        return new TableColumns(List.copyOf(columns), setting);
    }

    /** The width of all of them. */
    public double width() {
        return all.stream().mapToDouble(TableColumn::width).sum();
    }

    /** The height of the tallest head. */
    public double headHeight() {
        return all.stream().mapToDouble(column -> column.head().height()).max().orElse(0) + 6;
    }

    /** The heads in a row, for those who do not see the drawing. */
    public String names() {
        return all.stream().map(column -> String.join(" ", column.head().lines())).collect(Collectors.joining(", "));
    }

    /** Draws the heads above {@code bottom}, those of the leading columns with a sample of how they are drawn. */
    public void drawHeads(Canvas canvas, Leading leading, double bottom) {
        double foot = bottom - (leading.dots().isEmpty() ? 4 : 18);
        for (TableColumn column : all) {
            int position = leading.dots().indexOf(column.index());
            Paragraph head = position == 0 ? new Paragraph(column.head().lines(), Face.SMALL_STRONG) : column.head();
            canvas.paragraph(column.right(), foot - head.height() / 2, head, Anchor.END,
                    position == 0 ? Ink.Tone.ACCENT : Ink.Tone.QUIET);
            TableMarks.sample(canvas, leading, column, bottom - 9);
        }
    }

    private static double width(Block.Table block, List<Integer> kept, Setting setting) {
        return kept.stream().mapToDouble(index -> width(block, index, setting)).sum();
    }

    private static double width(Block.Table block, int index, Setting setting) {
        Column column = block.columns().get(index);
        double widest = Stream.of(column.label().in(setting.locale()).split(" +"))
                .mapToDouble(word -> setting.measure().width(word, Face.SMALL_STRONG)).max().orElse(0);
        double numbers = block.rows().stream().map(row -> TableLine.words(row.cells().get(index), column, setting))
                .mapToDouble(words -> setting.measure().width(words, Face.STRONG)).max().orElse(0);
        return Math.max(LEAST, Math.max(widest, numbers)) + PADDING;
    }

    private static Paragraph head(Column column, double width, Setting setting) {
        return Paragraph.of(column.label().in(setting.locale()), width, Face.SMALL_STRONG, setting.measure())
                .in(Face.SMALL);
    }
}
