package se.digikomp.charts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Mark;
import se.digikomp.charts.Numbers;
import se.digikomp.charts.Setting;
import se.digikomp.charts.Shape;

/** The line of one row and the dots upon it; the row at position 0 is the subject. */
public record LineStroke(Row row, int position, List<Column> columns, Setting setting, Canvas canvas) {

    private static final double HATCH = 12;

    /** Draws the line in pieces, from figure to figure without a gap, and a dot a figure; withheld ones are hatched at the bottom. */
    public void draw(IntToDoubleFunction x, DoubleUnaryOperator y, double bottom) {
        List<Shape.Point> piece = new ArrayList<>();
        List<Shape> dots = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            double across = x.applyAsDouble(column);
            switch (row.cells().get(column)) {
                case Cell.Value(double number, int base) -> {
                    piece.add(new Shape.Point(across, y.applyAsDouble(number)));
                    dots.add(dot(across, y.applyAsDouble(number), column, base, number(number, column)));
                }
                case Cell.Interval(double low, double high, int base) -> {
                    double middle = (low + high) / 2;
                    piece.add(new Shape.Point(across, y.applyAsDouble(middle)));
                    dots.add(new Shape.Line(across, y.applyAsDouble(low), across, y.applyAsDouble(high), 2, ink()));
                    dots.add(dot(across, y.applyAsDouble(middle), column, base,
                            number(low, column) + "–" + number(high, column)));
                }
                case Cell.Withheld withheld -> {
                    stroke(piece);
                    dots.add(withheld(across, bottom, column, withheld));
                }
                case Cell.Empty empty -> stroke(piece);
            }
        }
        stroke(piece);
        dots.forEach(canvas::add);
    }

    /** The colour of the line at a position. */
    static Ink ink(int position) {
        return position == 0 ? Ink.Tone.ACCENT : new Ink.Comparison(position - 1);
    }

    private void stroke(List<Shape.Point> piece) {
        if (piece.size() > 1) {
            canvas.add(new Shape.Polyline(piece, position == 0 ? 2.5 : 1.5, ink()));
        }
        piece.clear();
    }

    private Shape dot(double x, double y, int column, int base, String value) {
        String words = new Messages(setting.locale()).text("point.value", row.label().in(setting.locale()),
                columns.get(column).label().in(setting.locale()), value, base);
        return new Shape.Dot(x, y, position == 0 ? 5 : 4, true, ink(), new Mark(row.key(), column, words));
    }

    private Shape withheld(double x, double bottom, int column, Cell.Withheld cell) {
        String words = new Messages(setting.locale()).text("point.withheld", row.label().in(setting.locale()),
                columns.get(column).label().in(setting.locale()), cell.reason().in(setting.locale()));
        return new Shape.Hatch(x - HATCH / 2, bottom - HATCH, HATCH, HATCH, Ink.Tone.WITHHELD,
                new Mark(row.key(), column, words));
    }

    private String number(double number, int column) {
        return new Numbers(setting.locale()).format(number, columns.get(column).style());
    }

    private Ink ink() {
        return ink(position);
    }
}
