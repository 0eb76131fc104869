package se.digikomp.charts;

import java.util.ArrayList;
import java.util.List;

/** A drawing with what its figures rest on written under it, as it leaves the workbench. */
public final class Captioned {

    private static final double LINE = 16;
    private static final double GAP = 26;
    private static final double MARGIN = 8;

    private Captioned() {
    }

    /** The drawing with its caption. */
    public static Drawing of(Drawing drawing, String caption, Setting setting) {
        List<Shape> shapes = new ArrayList<>(drawing.shapes());
        double y = drawing.height() + GAP;
        for (String line : lines(caption, setting)) {
            shapes.add(new Shape.Label(0, y, line, Anchor.START, Face.SMALL, Ink.Tone.QUIET, Mark.NONE));
            y += LINE;
        }
        return new Drawing(drawing.width(), y + MARGIN, drawing.description(), shapes);
    }

    private static List<String> lines(String caption, Setting setting) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : caption.split(" ")) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (setting.measure().width(longer, Face.SMALL) > setting.width() && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
