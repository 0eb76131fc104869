package se.digikomp.charts.internal;

/**
 * Where one column of numbers stands.
 *
 * @param index its position in the table
 * @param left  its left edge
 * @param width its width, with the space that parts it from the column before
 * @param head  its head, broken to fit
 */
public record TableColumn(int index, double left, double width, Paragraph head) {

    /** Its right edge, on which its numbers end. */
    public double right() {
        return left + width - 2;
    }
}
