package se.digikomp.analysis.ui.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.digikomp.analysis.result.Block;
import se.digikomp.charts.Anchor;
import se.digikomp.charts.Chart;
import se.digikomp.charts.Drawing;
import se.digikomp.charts.Face;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Mark;
import se.digikomp.charts.Setting;
import se.digikomp.charts.Shape;

/** All drawings of a result as one, each under its title; a title that would stand twice in a row stands once. */
public final class Picture {

    private static final Face TITLE = new Face(15, true);
    private static final double TITLE_HEIGHT = 34;
    private static final double BASELINE = 18;
    private static final double GAP = 20;

    private final List<Block> blocks;
    private final Chart chart;
    private final Setting setting;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Page.Part> parts = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();
    private String last = "";
    private double height;

    private Picture(List<Block> blocks, Chart chart, Setting setting) {
        this.blocks = blocks;
        this.chart = chart;
        this.setting = setting;
    }

    /** The picture of these blocks as a chart draws them; without height where it draws none of them. */
    public static Drawing of(List<Block> blocks, Chart chart, Setting setting) {
        return page(blocks, chart, setting).drawing();
    }

    /** The picture of these blocks as a chart draws them, and where each block is. */
    public static Page page(List<Block> blocks, Chart chart, Setting setting) {
        Picture picture = new Picture(blocks, chart, setting);
        blocks.forEach(picture::add);
        Drawing drawing = new Drawing(setting.width(), picture.height,
                picture.descriptions.stream().collect(Collectors.joining(" ")), picture.shapes);
        return new Page(drawing, picture.parts);
    }

    private void add(Block block) {
        chart.draw(block, blocks, setting).ifPresent(drawing -> {
            double top = height;
            add(block.title().in(setting.locale()), drawing);
            last = block.title().in(setting.locale());
            parts.add(new Page.Part(block, top, height));
        });
    }

    private void add(String title, Drawing drawing) {
        double top = height == 0 ? 0 : height + GAP;
        double below = top;
        if (!title.equals(last)) {
            shapes.add(new Shape.Label(0, top + BASELINE, title, Anchor.START, TITLE, Ink.Tone.TEXT, Mark.NONE));
            below += TITLE_HEIGHT;
        }
        double start = below;
        drawing.shapes().forEach(shape -> shapes.add(lowered(shape, start)));
        descriptions.add(title + ": " + drawing.description());
        height = start + drawing.height();
    }

    private static Shape lowered(Shape shape, double by) {
        return switch (shape) {
            case Shape.Rectangle(var x, var y, var width, var tall, var ink, var mark) ->
                new Shape.Rectangle(x, y + by, width, tall, ink, mark);
            case Shape.Hatch(var x, var y, var width, var tall, var ink, var mark) ->
                new Shape.Hatch(x, y + by, width, tall, ink, mark);
            case Shape.Line(var x1, var y1, var x2, var y2, var thickness, var ink) ->
                new Shape.Line(x1, y1 + by, x2, y2 + by, thickness, ink);
            case Shape.Polyline(var points, var thickness, var ink) -> new Shape.Polyline(
                    points.stream().map(point -> new Shape.Point(point.x(), point.y() + by)).toList(), thickness, ink);
            case Shape.Dot(var x, var y, var radius, var filled, var ink, var mark) ->
                new Shape.Dot(x, y + by, radius, filled, ink, mark);
            case Shape.Label(var x, var y, var text, var anchor, var face, var ink, var mark) ->
                new Shape.Label(x, y + by, text, anchor, face, ink, mark);
        };
    }
}
