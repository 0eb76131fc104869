package se.digikomp.analysis.result;

import java.util.List;

import se.digikomp.survey.Text;

/**
 * One line of a block.
 *
 * @param key   a language-independent name, such as a statement's code or a unit's code
 * @param label what a reader sees
 * @param group heading under which the row stands, such as an area; {@link Text#EMPTY} for none
 * @param cells one cell a column
 */
public record Row(String key, Text label, Text group, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row without a heading of its own. */
    public Row(String key, Text label, List<Cell> cells) {
        this(key, label, Text.EMPTY, cells);
    }

    static List<Row> allOf(List<Row> rows, int width) {
        for (Row row : rows) {
            if (row.cells.size() != width) {
                throw new IllegalArgumentException(
                        "row " + row.key + " has " + row.cells.size() + " cells under " + width + " columns");
            }
        }
        return List.copyOf(rows);
    }
}
