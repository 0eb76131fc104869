package se.digikomp.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Paints drawings with Java2D: into pictures, and as vectors into whatever offers a {@link Graphics2D}. */
public record GraphicsPainter(Palette palette) {

    /** A picture in the PNG format, {@code scale} pixels a unit, on the palette's paper. */
    public byte[] png(Drawing drawing, double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(color(Ink.Tone.PAPER));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        paint(drawing, graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Paints with one unit of the drawing as one unit of the graphics, without a ground. */
    public void paint(Drawing drawing, Graphics2D graphics) {
        drawing.shapes().forEach(shape -> paint(shape, graphics));
    }

    private void paint(Shape shape, Graphics2D graphics) {
        switch (shape) {
            case Shape.Rectangle it -> fill(graphics, it.ink(),
                    new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height()));
            case Shape.Hatch it -> draw(graphics, it.ink(), 1, hatch(it));
            case Shape.Line it -> draw(graphics, it.ink(), it.thickness(),
                    new Line2D.Double(it.x1(), it.y1(), it.x2(), it.y2()));
            case Shape.Polyline it -> draw(graphics, it.ink(), it.thickness(), path(it));
            case Shape.Dot it -> dot(graphics, it);
            case Shape.Label it -> label(graphics, it);
        }
    }

    private void dot(Graphics2D graphics, Shape.Dot dot) {
        Ellipse2D disc = new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(),
                2 * dot.radius());
        fill(graphics, dot.filled() ? dot.ink() : Ink.Tone.PAPER, disc);
        if (!dot.filled()) {
            draw(graphics, dot.ink(), 2, disc);
        }
    }

    private void label(Graphics2D graphics, Shape.Label label) {
        double width = Typeface.measure().width(label.text(), label.face());
        double start = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        graphics.setColor(color(label.ink()));
        graphics.setFont(Typeface.font(label.face()));
        graphics.drawString(label.text(), (float) start, (float) label.y());
    }

    private void fill(Graphics2D graphics, Ink ink, java.awt.Shape shape) {
        graphics.setColor(color(ink));
        graphics.fill(shape);
    }

    private void draw(Graphics2D graphics, Ink ink, double thickness, java.awt.Shape shape) {
        graphics.setColor(color(ink));
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    private static Path2D hatch(Shape.Hatch hatch) {
        Path2D lines = new Path2D.Double();
        HatchLines.of(hatch).forEach(line -> {
            lines.moveTo(line.x1(), line.y1());
            lines.lineTo(line.x2(), line.y2());
        });
        return lines;
    }

    private static Path2D path(Shape.Polyline polyline) {
        Path2D path = new Path2D.Double();
        for (Shape.Point point : polyline.points()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        return path;
    }

    private Color color(Ink ink) {
        Colour colour = palette.colour(ink);
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
