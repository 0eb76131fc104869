package se.digikomp.analysis.ui.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Column;
import se.digikomp.charts.Drawing;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Mark;
import se.digikomp.charts.Shape;

/**
 * The drawings of a result under each other, and which block each of them shows.
 *
 * @param drawing all drawings as one
 * @param parts   one for each drawing, downwards
 */
public record Page(Drawing drawing, List<Part> parts) {

    private static final double BETWEEN_BANDS = 30;

    /** A page of nothing. */
    public static final Page EMPTY = new Page(new Drawing(0, 0, "", List.of()), List.of());

    /** One drawing of the page: its block, and from which height to which it reaches. */
    public record Part(Block block, double top, double bottom) {

        private boolean holds(Box box) {
            return box.top() >= top && box.top() <= bottom;
        }
    }

    private record Place(double top, Mark mark) {
    }

    /** A rectangle on the page. */
    public record Box(double left, double top, double right, double bottom) {

        /** The smallest rectangle around this one and another. */
        public Box around(Box other) {
            return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    public Page {
        parts = List.copyOf(parts);
    }

    /** What a pointer at this point points at: keys of rows and columns, such as a library's and a statement's code. */
    public Set<String> keysAt(double x, double y) {
        return drawing.at(x, y).map(mark -> keys(mark, new Box(x, y, x, y))).orElseGet(Set::of);
    }

    /** Where some of these keys are drawn: a rectangle a key and part, several where a part is broken into bands. */
    public List<Box> boxes(Set<String> keys) {
        return keys.stream().flatMap(key -> parts.stream().flatMap(part -> together(drawing.shapes().stream()
                .filter(shape -> !shape.mark().isNone() && part.holds(box(shape)))
                .filter(shape -> keys(shape.mark(), part).contains(key)).map(Page::box)
                .sorted(Comparator.comparingDouble(Box::top)).toList()).stream())).toList();
    }

    private static List<Box> together(List<Box> downwards) {
        List<Box> bands = new ArrayList<>();
        for (Box box : downwards) {
            if (!bands.isEmpty() && box.top() - bands.getLast().bottom() < BETWEEN_BANDS) {
                bands.add(bands.removeLast().around(box));
            } else {
                bands.add(box);
            }
        }
        return bands;
    }

    /** Every figure there is to point at, once, in the order in which they are drawn. */
    public List<Spot> spots() {
        Map<Place, Spot> spots = new LinkedHashMap<>();
        for (Shape shape : drawing.shapes()) {
            Mark mark = shape.mark();
            if (!mark.isNone()) {
                Box box = box(shape);
                spots.putIfAbsent(
                        new Place(parts.stream().filter(part -> part.holds(box)).mapToDouble(Part::top).min().orElse(0),
                                mark),
                        new Spot(mark, keys(mark, box), box));
            }
        }
        return List.copyOf(spots.values());
    }

    /** Where the figures are drawn, all together; empty where nothing is. */
    public Optional<Box> extent() {
        return drawing.shapes().stream().filter(shape -> !shape.mark().isNone() && visible(shape)).map(Page::box)
                .reduce(Box::around);
    }

    private static boolean visible(Shape shape) {
        return !(shape instanceof Shape.Rectangle ground && ground.ink() == Ink.Tone.PAPER);
    }

    private Set<String> keys(Mark mark, Box place) {
        return parts.stream().filter(part -> part.holds(place)).findFirst().map(part -> keys(mark, part))
                .orElseGet(Set::of);
    }

    private static Set<String> keys(Mark mark, Part part) {
        Set<String> keys = new TreeSet<>(Set.of(mark.row()));
        List<Column> columns = switch (part.block()) {
            case Block.Series series -> series.columns();
            case Block.Matrix matrix -> matrix.columns();
            case Block.Table table -> List.of();
            case Block.Distribution spread -> List.of();
            case Block.Paragraph words -> List.of();
        };
        if (mark.column() >= 0 && mark.column() < columns.size()) {
            keys.add(columns.get(mark.column()).key());
        }
        return keys;
    }

    private static Box box(Shape shape) {
        return switch (shape) {
            case Shape.Rectangle it -> new Box(it.x(), it.y(), it.x() + it.width(), it.y() + it.height());
            case Shape.Hatch it -> new Box(it.x(), it.y(), it.x() + it.width(), it.y() + it.height());
            case Shape.Dot it -> new Box(it.x() - it.radius(), it.y() - it.radius(), it.x() + it.radius(),
                    it.y() + it.radius());
            case Shape.Line it -> new Box(it.x1(), it.y1(), it.x2(), it.y2());
            case Shape.Polyline it -> new Box(0, 0, 0, 0);
            case Shape.Label it -> new Box(it.x(), it.y(), it.x(), it.y());
        };
    }
}
