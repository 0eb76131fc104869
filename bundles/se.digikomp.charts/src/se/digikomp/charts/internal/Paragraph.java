package se.digikomp.charts.internal;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.charts.Face;
import se.digikomp.charts.TextMeasure;

/** Text broken into lines that fit a width; a single word wider than that keeps a line of its own. */
public record Paragraph(List<String> lines, Face face) {

    private static final double LEADING = 1.25;

    /** The text broken between words. */
    public static Paragraph of(String text, double width, Face face, TextMeasure measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && measure.width(line + " " + word, face) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return new Paragraph(List.copyOf(lines), face);
    }

    /** The height of all lines. */
    public double height() {
        return lines.size() * lineHeight();
    }

    /** The distance between two baselines. */
    public double lineHeight() {
        return face.size() * LEADING;
    }

    /** The same lines in another face. */
    public Paragraph in(Face other) {
        return new Paragraph(lines, other);
    }
}
