package se.digikomp.charts;

import java.util.List;
import java.util.Optional;

/**
 * A picture as data: shapes in the order in which they are painted, y growing downwards from the upper left corner.
 *
 * @param width       in units of 1/96 inch
 * @param height      in the same units
 * @param description what the picture shows, in words for those who do not see it
 * @param shapes      the shapes; later ones cover earlier ones
 */
public record Drawing(double width, double height, String description, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** The mark of the topmost marked shape that covers this point: what a pointer there points at. */
    public Optional<Mark> at(double x, double y) {
        for (int top = shapes.size() - 1; top >= 0; top--) {
            Shape shape = shapes.get(top);
            if (!shape.mark().isNone() && shape.covers(x, y)) {
                return Optional.of(shape.mark());
            }
        }
        return Optional.empty();
    }
}
