package se.digikomp.charts.internal;

import java.util.function.DoubleUnaryOperator;

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

/** The dots of one group in a profile; the group at position 0 is the subject. */
public record ProfileDots(Row group, int position, Setting setting, Canvas canvas) {

    private static final double HATCH_WIDTH = 34;
    private static final double HATCH_HEIGHT = 12;

    /** A dot that explains the colour. */
    public Shape sample(double x, double y) {
        return dot(x, y, Mark.NONE);
    }

    /** Draws one value at its place on the axis and as a number in its column. */
    public void draw(Column column, int index, Cell cell, double y, double valueX, DoubleUnaryOperator axis) {
        Numbers numbers = new Numbers(setting.locale());
        Messages messages = new Messages(setting.locale());
        String name = group.label().in(setting.locale());
        switch (cell) {
            case Cell.Value(double number, int base) -> {
                String value = numbers.format(number, column.style());
                canvas.add(dot(axis.applyAsDouble(number), y,
                        mark(index, messages.text("profile.dot", column.key(), name, value, base))));
                value(valueX, y, value);
            }
            case Cell.Interval(double low, double high, int base) -> {
                String from = numbers.format(low, column.style());
                String to = numbers.format(high, column.style());
                canvas.add(new Shape.Rectangle(axis.applyAsDouble(low), y - 2,
                        axis.applyAsDouble(high) - axis.applyAsDouble(low), 4, ink(),
                        mark(index, messages.text("profile.interval", column.key(), name, from, to, base))));
                value(valueX, y, from + "–" + to);
            }
            case Cell.Withheld withheld -> canvas.add(new Shape.Hatch(valueX - HATCH_WIDTH / 2, y - HATCH_HEIGHT / 2,
                    HATCH_WIDTH, HATCH_HEIGHT, Ink.Tone.WITHHELD, mark(index, messages.text("profile.withheld",
                            column.key(), name, withheld.reason().in(setting.locale())))));
            case Cell.Empty empty -> value(valueX, y, "–");
        }
    }

    private void value(double x, double y, String value) {
        canvas.text(x, y, value, Anchor.MIDDLE, position == 0 ? Face.STRONG : Face.BODY,
                position == 0 ? Ink.Tone.ACCENT : Ink.Tone.QUIET);
    }

    private Shape dot(double x, double y, Mark mark) {
        return new Shape.Dot(x, y, position == 0 ? 6 : 4.5, position != 1, ink(), mark);
    }

    private Mark mark(int index, String words) {
        return new Mark(group.key(), index, words);
    }

    private Ink ink() {
        return position == 0 ? Ink.Tone.ACCENT : new Ink.Comparison(position - 1);
    }
}
