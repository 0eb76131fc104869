package se.digikomp.importing;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.importing.internal.PackedRows;

/**
 * The content of one file as text: header rows and all, nothing interpreted.
 *
 * @param reader     id of the reader
 * @param file       name of the file without its folder
 * @param fileDigest SHA-256 of the file in hexadecimal
 * @param dialect    how the file was written
 * @param rows       all rows that are not blank, header rows included
 * @param problems   what is wrong with the file; an error where it cannot be used at all
 */
public record ParsedBatch(String reader, String file, String fileDigest, Dialect dialect, List<ParsedRow> rows,
        List<Problem> problems) {

    public ParsedBatch {
        rows = rows instanceof PackedRows packed ? packed : List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether there is a problem of this severity. */
    public boolean has(Severity severity) {
        return problems.stream().anyMatch(problem -> problem.severity() == severity);
    }

    /** The rows below the header. */
    public List<ParsedRow> body(int headerRows) {
        return rows.subList(Math.min(headerRows, rows.size()), rows.size());
    }

    /** The number of columns: the cells of the widest of the header rows. */
    public int columns(int headerRows) {
        return rows.stream().limit(Math.max(1, headerRows)).mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * One heading a column. Of several header rows the last names the column; those above name groups, which reach to
     * the right until the next group, and stand before it divided by {@code " / "}.
     */
    public List<String> header(int headerRows) {
        int columns = headerRows == 0 ? 0 : columns(headerRows);
        List<String> headings = new ArrayList<>(columns);
        String[] groups = new String[Math.max(0, headerRows - 1)];
        for (int column = 0; column < columns; column++) {
            List<String> parts = new ArrayList<>();
            for (int row = 0; row < Math.min(headerRows, rows.size()); row++) {
                String text = rows.get(row).cell(column).strip();
                if (row < groups.length) {
                    groups[row] = text.isEmpty() && groups[row] != null ? groups[row] : text;
                    text = groups[row];
                }
                if (!text.isEmpty()) {
                    parts.add(text);
                }
            }
            headings.add(String.join(" / ", parts));
        }
        return headings;
    }
}
