package se.digikomp.charts.internal;

import se.digikomp.charts.Ink;
import se.digikomp.charts.Mark;
import se.digikomp.charts.Shape;

/** The dots and ranges that stand for the figures of a table; the first of the leading columns is the subject. */
final class TableMarks {

    private static final double SAMPLE = 18;

    private TableMarks() {
    }

    /** Draws under a column's head how its figures are drawn; nothing where they are only written. */
    static void sample(Canvas canvas, Leading leading, TableColumn column, double y) {
        int dot = leading.dots().indexOf(column.index());
        int interval = leading.intervals().indexOf(column.index());
        if (dot >= 0) {
            canvas.add(dot(column.right() - 6, y, dot, Mark.NONE));
        } else if (interval >= 0) {
            canvas.add(interval(leading, interval, column.right() - SAMPLE, column.right(), y, Mark.NONE));
        }
    }

    /** The dot of a leading column. */
    static Shape dot(double x, double y, int position, Mark mark) {
        return new Shape.Dot(x, y, position == 0 ? 5.5 : 4.5, position != 1, ink(position), mark);
    }

    /** The range of a leading column, the narrower kind thicker. */
    static Shape interval(Leading leading, int position, double from, double to, double y, Mark mark) {
        boolean narrowest = position == leading.intervals().size() - 1;
        double thickness = narrowest ? 4 : 2;
        return new Shape.Rectangle(from, y - thickness / 2, to - from, thickness,
                narrowest ? new Ink.Shade(0.5) : Ink.Tone.AXIS, mark);
    }

    private static Ink ink(int position) {
        return position == 0 ? Ink.Tone.ACCENT : new Ink.Comparison(position - 1);
    }
}
