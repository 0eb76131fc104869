package se.digikomp.importing.internal;

import java.util.List;

import se.digikomp.importing.ParsedBatch;
import se.digikomp.importing.ParsedRow;

/** Finds out how many rows of a file stand above its first response. */
final class HeaderRows {

    private static final int LOOKED_AT = 200;

    private HeaderRows() {
    }

    /**
     * Two where the first row has gaps that the second fills with words found nowhere below (groups of questions above
     * their items, as survey tools export them), else one.
     */
    static int of(ParsedBatch batch) {
        List<ParsedRow> rows = batch.rows();
        if (rows.size() < 3) {
            return Math.min(1, rows.size());
        }
        ParsedRow groups = rows.get(0);
        ParsedRow items = rows.get(1);
        int columns = batch.columns(2);
        int gaps = 0;
        int filled = 0;
        int found = 0;
        for (int column = 0; column < columns; column++) {
            String item = items.cell(column).strip();
            gaps += groups.cell(column).isBlank() ? 1 : 0;
            filled += item.isEmpty() ? 0 : 1;
            found += !item.isEmpty() && occursBelow(rows, column, item) ? 1 : 0;
        }
        return gaps * 4 >= columns && filled * 10 >= columns * 9 && found * 10 < columns ? 2 : 1;
    }

    private static boolean occursBelow(List<ParsedRow> rows, int column, String item) {
        return rows.stream().skip(2).limit(LOOKED_AT).anyMatch(row -> row.cell(column).strip().equals(item));
    }
}
