package se.digikomp.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes drawings as SVG, a description and tooltips included. */
public record SvgPainter(Palette palette) {

    /** A complete SVG document on the palette's paper. */
    public String svg(Drawing drawing) {
        String size = format("width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f %2$.0f\"", drawing.width(),
                drawing.height());
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" ").append(size)
                .append(" font-family=\"Lato, Arial, sans-serif\">\n<title>").append(escaped(drawing.description()))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"").append(hex(Ink.Tone.PAPER))
                .append("\"/>\n");
        drawing.shapes().forEach(shape -> svg.append(element(shape)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private String element(Shape shape) {
        return switch (shape) {
            case Shape.Rectangle it ->
                format("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\">%s"
                        + "</rect>", it.x(), it.y(), it.width(), it.height(), hex(it.ink()), tooltip(it.mark()));
            case Shape.Hatch it -> "<g>" + tooltip(it.mark()) + lines(HatchLines.of(it)) + "</g>";
            case Shape.Line it -> lines(List.of(it));
            case Shape.Polyline it ->
                format("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"%.2f\" points=\"%s\"/>",
                        hex(it.ink()), it.thickness(), it.points().stream()
                                .map(point -> format("%.2f,%.2f", point.x(), point.y()))
                                .collect(Collectors.joining(" ")));
            case Shape.Dot it -> format("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\" stroke=\"%s\" "
                    + "stroke-width=\"%d\">%s</circle>", it.x(), it.y(), it.radius(),
                    hex(it.filled() ? it.ink() : Ink.Tone.PAPER), hex(it.ink()), it.filled() ? 0 : 2,
                    tooltip(it.mark()));
            case Shape.Label it -> format("<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.1f\"%s text-anchor=\"%s\" "
                    + "fill=\"%s\">%s</text>", it.x(), it.y(), it.face().size(),
                    it.face().bold() ? " font-weight=\"bold\"" : "", it.anchor().name().toLowerCase(Locale.ROOT),
                    hex(it.ink()), escaped(it.text()));
        };
    }

    private String lines(List<Shape.Line> lines) {
        return lines.stream()
                .map(it -> format("<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" "
                        + "stroke-width=\"%.2f\"/>", it.x1(), it.y1(), it.x2(), it.y2(), hex(it.ink()), it.thickness()))
                .collect(Collectors.joining());
    }

    private static String tooltip(Mark mark) {
        return mark.isNone() ? "" : "<title>" + escaped(mark.words()) + "</title>";
    }

    private String hex(Ink ink) {
        return palette.colour(ink).hex();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
