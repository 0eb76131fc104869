package se.digikomp.charts.internal;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.charts.Anchor;
import se.digikomp.charts.Face;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Mark;
import se.digikomp.charts.Shape;

/** Collects shapes while a chart is laid out. */
public final class Canvas {

    private static final double ASCENT = 0.36;

    private final List<Shape> shapes = new ArrayList<>();

    /** What was collected, in order. */
    public List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    /** Adds a shape. */
    public void add(Shape shape) {
        shapes.add(shape);
    }

    /** Adds a line of text whose middle height is {@code y}. */
    public void text(double x, double y, String text, Anchor anchor, Face face, Ink ink) {
        shapes.add(new Shape.Label(x, y + face.size() * ASCENT, text, anchor, face, ink, Mark.NONE));
    }

    /** Adds a paragraph whose middle height is {@code y}. */
    public void paragraph(double x, double y, Paragraph paragraph, Anchor anchor, Ink ink) {
        double middle = y - (paragraph.lines().size() - 1) * paragraph.lineHeight() / 2;
        for (String line : paragraph.lines()) {
            text(x, middle, line, anchor, paragraph.face(), ink);
            middle += paragraph.lineHeight();
        }
    }

    /** Adds a thin vertical line. */
    public void vertical(double x, double top, double bottom, Ink ink) {
        shapes.add(new Shape.Line(x, top, x, bottom, 1, ink));
    }

    /** Adds a thin horizontal line. */
    public void horizontal(double left, double right, double y, Ink ink) {
        shapes.add(new Shape.Line(left, y, right, y, 1, ink));
    }
}
