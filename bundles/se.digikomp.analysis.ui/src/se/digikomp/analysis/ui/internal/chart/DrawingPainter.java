package se.digikomp.analysis.ui.internal.chart;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;

import se.digikomp.analysis.ui.internal.model.Page;
import se.digikomp.charts.Colour;
import se.digikomp.charts.Drawing;
import se.digikomp.charts.HatchLines;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Palette;
import se.digikomp.charts.Shape;

/** Paints drawings on the screen. */
record DrawingPainter(GC gc, Palette palette, Fonts fonts) {

    private static final int REACH = 3;

    /** Paints a drawing with its upper left corner at a point. */
    void paint(Drawing drawing, double left, double top) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        drawing.shapes().forEach(shape -> paint(shape, left, top));
    }

    /** Draws a line round a rectangle that lies on a drawing with its upper left corner at a point. */
    void outline(Page.Box box, double left, double top) {
        gc.setForeground(color(Ink.Tone.ACCENT));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(pixel(left + box.left()) - REACH, pixel(top + box.top()) - REACH,
                pixel(box.right() - box.left()) + 2 * REACH, pixel(box.bottom() - box.top()) + 2 * REACH, 2 * REACH,
                2 * REACH);
    }

    /** The screen's colour for a meaning. */
    Color color(Ink ink) {
        Colour colour = palette.colour(ink);
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    private void paint(Shape shape, double left, double top) {
        switch (shape) {
            case Shape.Rectangle it -> rectangle(it, left, top);
            case Shape.Hatch it -> HatchLines.of(it).forEach(line -> line(line, left, top));
            case Shape.Line it -> line(it, left, top);
            case Shape.Polyline it -> polyline(it, left, top);
            case Shape.Dot it -> dot(it, left, top);
            case Shape.Label it -> label(it, left, top);
        }
    }

    private void rectangle(Shape.Rectangle it, double left, double top) {
        int x = pixel(left + it.x());
        int y = pixel(top + it.y());
        gc.setBackground(color(it.ink()));
        gc.fillRectangle(x, y, pixel(left + it.x() + it.width()) - x, pixel(top + it.y() + it.height()) - y);
    }

    private void line(Shape.Line it, double left, double top) {
        gc.setForeground(color(it.ink()));
        gc.setLineWidth(Math.max(1, pixel(it.thickness())));
        gc.drawLine(pixel(left + it.x1()), pixel(top + it.y1()), pixel(left + it.x2()), pixel(top + it.y2()));
    }

    private void polyline(Shape.Polyline it, double left, double top) {
        gc.setForeground(color(it.ink()));
        gc.setLineWidth(Math.max(1, pixel(it.thickness())));
        gc.drawPolyline(it.points().stream()
                .flatMapToInt(point -> IntStream.of(pixel(left + point.x()), pixel(top + point.y())))
                .toArray());
    }

    private void dot(Shape.Dot it, double left, double top) {
        int size = pixel(2 * it.radius());
        int x = pixel(left + it.x() - it.radius());
        int y = pixel(top + it.y() - it.radius());
        gc.setBackground(color(it.filled() ? it.ink() : Ink.Tone.PAPER));
        gc.fillOval(x, y, size, size);
        if (!it.filled()) {
            gc.setForeground(color(it.ink()));
            gc.setLineWidth(2);
            gc.drawOval(x, y, size, size);
        }
    }

    private void label(Shape.Label it, double left, double top) {
        gc.setFont(fonts.font(it.face()));
        gc.setForeground(color(it.ink()));
        int width = gc.textExtent(it.text()).x;
        double start = switch (it.anchor()) {
            case START -> it.x();
            case MIDDLE -> it.x() - width / 2.0;
            case END -> it.x() - width;
        };
        FontMetrics metrics = gc.getFontMetrics();
        gc.drawText(it.text(), pixel(left + start), pixel(top + it.y()) - metrics.getAscent() - metrics.getLeading(),
                SWT.DRAW_TRANSPARENT);
    }

    private static int pixel(double place) {
        return (int) Math.round(place);
    }
}
