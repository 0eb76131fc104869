package se.digikomp.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.digikomp.analysis.result.Block;

/**
 * All drawings of a result as one, each under its title; a title that would stand twice in a row stands once.
 *
 * @param drawing the whole; without height where nothing was drawn
 * @param layers  one for each block that was drawn, downwards
 */
public record Stack(Drawing drawing, List<Layer> layers) {

    /** One drawing of the stack: its block, and from which height to which it reaches. */
    public record Layer(Block block, double top, double bottom) {
    }

    public Stack {
        layers = List.copyOf(layers);
    }

    /** These blocks as a chart draws them. */
    public static Stack of(List<Block> blocks, Chart chart, Setting setting) {
        Building building = new Building(setting);
        for (Block block : blocks) {
            chart.draw(block, blocks, setting).ifPresent(drawing -> building.add(block, drawing));
        }
        return building.done();
    }

    /** A stack while it grows. */
    private static final class Building {

        private static final Face TITLE = new Face(15, true);
        private static final double TITLE_HEIGHT = 34;
        private static final double BASELINE = 18;
        private static final double GAP = 20;

        private final Setting setting;
        private final List<Shape> shapes = new ArrayList<>();
        private final List<Layer> layers = new ArrayList<>();
        private final List<String> descriptions = new ArrayList<>();
        private String last = "";
        private double height;

        private Building(Setting setting) {
            this.setting = setting;
        }

        private Stack done() {
            return new Stack(new Drawing(setting.width(), height,
                    descriptions.stream().collect(Collectors.joining(" ")), shapes), layers);
        }

        private void add(Block block, Drawing drawing) {
            double top = height;
            String title = block.title().in(setting.locale());
            add(title, drawing);
            last = title;
            layers.add(new Layer(block, top, height));
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
                        points.stream().map(point -> new Shape.Point(point.x(), point.y() + by)).toList(), thickness,
                        ink);
                case Shape.Dot(var x, var y, var radius, var filled, var ink, var mark) ->
                    new Shape.Dot(x, y + by, radius, filled, ink, mark);
                case Shape.Label(var x, var y, var text, var anchor, var face, var ink, var mark) ->
                    new Shape.Label(x, y + by, text, anchor, face, ink, mark);
            };
        }
    }
}
