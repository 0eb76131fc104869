package se.digikomp.charts.internal;

import se.digikomp.analysis.result.Axis;
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

/** One cell of a heat map. */
public record HeatCell(Row row, int index, Block.Matrix block, Setting setting, Canvas canvas) {

    /** The least height of a cell. */
    public static final double HEIGHT = 22;

    private static final double PADDING = 4;

    /** How a number is shaded: away from the middle of its axis, or from nought where the axis starts there. */
    public static Ink.Shade shade(Axis axis, double number) {
        double middle = axis.low() == 0 ? 0 : (axis.low() + axis.high()) / 2;
        return new Ink.Shade((number - middle) / (axis.high() - middle));
    }

    /** Draws the cell with its upper left corner at a point. */
    public void draw(double x, double y, double width, double height) {
        Messages messages = new Messages(setting.locale());
        Numbers numbers = new Numbers(setting.locale());
        Column column = block.columns().get(index);
        String rowName = row.label().in(setting.locale());
        String columnName = name(column);
        switch (row.cells().get(index)) {
            case Cell.Value(double number, int base) -> shaded(x, y, width, height, number,
                    numbers.format(number, column.style()), messages.text("point.value", rowName, columnName,
                            numbers.format(number, column.style()), base));
            case Cell.Interval(double low, double high, int base) -> shaded(x, y, width, height, (low + high) / 2,
                    numbers.format(low, column.style()) + "–" + numbers.format(high, column.style()),
                    messages.text("point.interval", rowName, columnName, numbers.format(low, column.style()),
                            numbers.format(high, column.style()), base));
            case Cell.Withheld withheld -> canvas.add(new Shape.Hatch(x, y, width - 1, height - 1, Ink.Tone.WITHHELD,
                    mark(messages.text("point.withheld", rowName, columnName,
                            withheld.reason().in(setting.locale())))));
            case Cell.Empty empty -> canvas.text(x + width / 2, y + height / 2, "–", Anchor.MIDDLE, Face.SMALL,
                    Ink.Tone.QUIET);
        }
    }

    private void shaded(double x, double y, double width, double height, double number, String words,
            String explanation) {
        Ink.Shade shade = shade(block.axis(), number);
        canvas.add(new Shape.Rectangle(x, y, width - 1, height - 1, shade, mark(explanation)));
        if (setting.measure().width(words, Face.SMALL) + PADDING <= width) {
            canvas.text(x + (width - 1) / 2, y + (height - 1) / 2, words, Anchor.MIDDLE, Face.SMALL,
                    new Ink.OnShade(shade));
        }
    }

    private String name(Column column) {
        String label = column.label().in(setting.locale());
        return label.startsWith(column.key()) ? label : column.key() + " " + label;
    }

    private Mark mark(String words) {
        return new Mark(row.key(), index, words);
    }
}
