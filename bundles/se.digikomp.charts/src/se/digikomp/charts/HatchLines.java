package se.digikomp.charts;

import java.util.ArrayList;
import java.util.List;

/** The lines of a hatch, cut at its edges, so that no painter needs clipping. */
public final class HatchLines {

    private HatchLines() {
    }

    /** The lines, from left to right, followed by the four edges. */
    public static List<Shape.Line> of(Shape.Hatch hatch) {
        List<Shape.Line> lines = new ArrayList<>();
        double right = hatch.x() + hatch.width();
        double bottom = hatch.y() + hatch.height();
        for (double foot = hatch.x() - hatch.height()
                + Shape.Hatch.SPACING; foot < right; foot += Shape.Hatch.SPACING) {
            double before = Math.max(0, hatch.x() - foot);
            double after = Math.min(hatch.height(), right - foot);
            lines.add(line(hatch, foot + before, bottom - before, foot + after, bottom - after));
        }
        lines.add(line(hatch, hatch.x(), hatch.y(), right, hatch.y()));
        lines.add(line(hatch, right, hatch.y(), right, bottom));
        lines.add(line(hatch, right, bottom, hatch.x(), bottom));
        lines.add(line(hatch, hatch.x(), bottom, hatch.x(), hatch.y()));
        return List.copyOf(lines);
    }

    private static Shape.Line line(Shape.Hatch hatch, double x1, double y1, double x2, double y2) {
        return new Shape.Line(x1, y1, x2, y2, 1, hatch.ink());
    }
}
