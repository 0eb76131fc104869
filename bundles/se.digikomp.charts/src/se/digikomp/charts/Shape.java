package se.digikomp.charts;

import java.util.List;

/** One thing to paint; every painter knows every kind. */
public sealed interface Shape {

    /** What the shape stands for; {@link Mark#NONE} where it stands for nothing. */
    Mark mark();

    /** Whether a pointer at this point points at the shape. */
    boolean covers(double x, double y);

    /** A filled rectangle. */
    record Rectangle(double x, double y, double width, double height, Ink ink, Mark mark) implements Shape {
        @Override
        public boolean covers(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    /** A rectangle filled with thin lines that rise to the right, {@link #SPACING} apart: nothing is shown here. */
    record Hatch(double x, double y, double width, double height, Ink ink, Mark mark) implements Shape {
        /** The distance between two lines, measured along the horizontal. */
        public static final double SPACING = 7;

        @Override
        public boolean covers(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, double thickness, Ink ink) implements Shape {
        @Override
        public Mark mark() {
            return Mark.NONE;
        }

        @Override
        public boolean covers(double x, double y) {
            return false;
        }
    }

    /** Straight lines from point to point. */
    record Polyline(List<Point> points, double thickness, Ink ink) implements Shape {
        public Polyline {
            points = List.copyOf(points);
        }

        @Override
        public Mark mark() {
            return Mark.NONE;
        }

        @Override
        public boolean covers(double x, double y) {
            return false;
        }
    }

    /** A disc round its centre: filled, or a ring in the same ink. */
    record Dot(double x, double y, double radius, boolean filled, Ink ink, Mark mark) implements Shape {
        private static final double REACH = 3;

        @Override
        public boolean covers(double px, double py) {
            return Math.hypot(px - x, py - y) <= radius + REACH;
        }
    }

    /** One line of text; {@code y} is its baseline and {@code x} the point that its anchor names. */
    record Label(double x, double y, String text, Anchor anchor, Face face, Ink ink, Mark mark) implements Shape {
        @Override
        public boolean covers(double px, double py) {
            return false;
        }
    }

    /** One corner of a polyline. */
    record Point(double x, double y) {
    }
}
