package se.digikomp.charts;

/**
 * How large and how heavy text is.
 *
 * @param size the height of the em square, in the units of the drawing
 * @param bold whether it is bold
 */
public record Face(double size, boolean bold) {

    /** Text that is read. */
    public static final Face BODY = new Face(12, false);
    /** Text that is found. */
    public static final Face STRONG = new Face(12, true);
    /** Text that is looked up: axes, counts. */
    public static final Face SMALL = new Face(10.5, false);
    /** Small text that is found. */
    public static final Face SMALL_STRONG = new Face(10.5, true);
}
