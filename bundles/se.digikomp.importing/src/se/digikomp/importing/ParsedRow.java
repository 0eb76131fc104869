package se.digikomp.importing;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param line  line of the file on which the row begins, counting from 1
 * @param cells its cells as text
 */
public record ParsedRow(int line, List<String> cells) {

    public ParsedRow {
        cells = List.copyOf(cells);
    }

    /** The text of the cell in a column, counting from 0; the empty string where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether no cell says anything. */
    public boolean blank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
