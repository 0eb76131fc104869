package se.digikomp.charts;

/**
 * What a shape stands for, so that a reader can point at it.
 *
 * @param row    key of the row of the block; empty for none
 * @param column position of the cell in its row, counting from 0; -1 for the row as a whole
 * @param words  what a reader learns by pointing there
 */
public record Mark(String row, int column, String words) {

    /** The mark of a shape that stands for nothing. */
    public static final Mark NONE = new Mark("", -1, "");

    /** Whether the shape stands for nothing. */
    public boolean isNone() {
        return row.isEmpty();
    }
}
