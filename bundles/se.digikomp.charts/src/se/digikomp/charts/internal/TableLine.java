package se.digikomp.charts.internal;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Anchor;
import se.digikomp.charts.Face;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Mark;
import se.digikomp.charts.Numbers;
import se.digikomp.charts.Setting;
import se.digikomp.charts.Shape;

/** The figures of one row of a table: written in their columns, the leading ones drawn on the axis as well. */
public record TableLine(Block.Table block, Row row, Leading leading, Setting setting, Canvas canvas) {

    private static final double HATCH = 12;

    /** Writes the figure of one column. */
    public void number(TableColumn place, double top, double height) {
        Cell cell = row.cells().get(place.index());
        double middle = top + height / 2;
        if (cell instanceof Cell.Withheld) {
            double width = Math.min(place.width() - 14, 40);
            canvas.add(new Shape.Hatch(place.right() - width, middle - HATCH / 2, width, HATCH, Ink.Tone.WITHHELD,
                    mark(place.index())));
            return;
        }
        if (!(cell instanceof Cell.Empty)) {
            canvas.add(new Shape.Rectangle(place.left() + 4, top + 1, place.width() - 4, height - 2, Ink.Tone.PAPER,
                    mark(place.index())));
        }
        boolean subject = leading.dots().indexOf(place.index()) == 0;
        canvas.text(place.right(), middle, words(cell, block.columns().get(place.index()), setting), Anchor.END,
                subject ? Face.STRONG : Face.BODY, subject ? Ink.Tone.ACCENT : Ink.Tone.TEXT);
    }

    /** Draws the leading figures on the axis, the subject on top. */
    public void plot(double y, DoubleUnaryOperator axis) {
        for (int position = 0; position < leading.intervals().size(); position++) {
            int index = leading.intervals().get(position);
            if (row.cells().get(index) instanceof Cell.Interval(double low, double high, int base)) {
                canvas.add(TableMarks.interval(leading, position, axis.applyAsDouble(low), axis.applyAsDouble(high), y,
                        mark(index)));
            }
        }
        List<Integer> dots = leading.dots();
        for (int position = dots.size() - 1; position >= 0; position--) {
            int index = dots.get(position);
            if (row.cells().get(index) instanceof Cell.Value(double number, int base)) {
                canvas.add(TableMarks.dot(axis.applyAsDouble(number), y, position, mark(index)));
            }
        }
    }

    /** A figure as it is written; a dash where there is none. */
    static String words(Cell cell, Column column, Setting setting) {
        Numbers numbers = new Numbers(setting.locale());
        return switch (cell) {
            case Cell.Value(double number, int base) -> numbers.format(number, column.style());
            case Cell.Interval(double low, double high, int base) -> numbers.range(low, high, column.style());
            case Cell.Withheld withheld -> "";
            case Cell.Empty empty -> "–";
        };
    }

    private Mark mark(int index) {
        Messages messages = new Messages(setting.locale());
        Column column = block.columns().get(index);
        String label = row.label().in(setting.locale());
        String name = setting.codes().contains(row.key()) && !label.startsWith(row.key()) ? row.key() + " " + label
                : label;
        String head = column.label().in(setting.locale());
        Cell cell = row.cells().get(index);
        return new Mark(row.key(), index, switch (cell) {
            case Cell.Value(double number, int base) ->
                messages.text("point.value", name, head, words(cell, column, setting), base);
            case Cell.Interval(double low, double high, int base) ->
                messages.text("point.value", name, head, words(cell, column, setting), base);
            case Cell.Withheld(var reason) ->
                messages.text("point.withheld", name, head, reason.in(setting.locale()));
            case Cell.Empty empty -> "";
        });
    }
}
