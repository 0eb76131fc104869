package se.digikomp.charts;

/** How wide text will be where the drawing is painted. */
@FunctionalInterface
public interface TextMeasure {

    /** The width of one line of text, in the units of the drawing. */
    double width(String text, Face face);
}
