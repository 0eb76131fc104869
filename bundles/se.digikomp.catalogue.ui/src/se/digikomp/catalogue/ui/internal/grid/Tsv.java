package se.digikomp.catalogue.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, quotes round what holds them. */
final class Tsv {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();

    private Tsv(String text) {
        this.text = text;
    }

    /** The rows of a block; a line break at its end adds no row, and the empty text is one empty cell. */
    static List<List<String>> read(String text) {
        return new Tsv(text).rows();
    }

    /** The block of these rows. */
    static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == '\t' || sign == '\n' || sign == '\r')
                && !cell.startsWith("\"");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private List<List<String>> rows() {
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"' && cell.isEmpty()) {
                at = quotedCell(at + 1);
            } else if (sign == '\t') {
                endCell();
                at++;
            } else if (sign == '\n' || sign == '\r') {
                endRow();
                at += text.startsWith("\r\n", at) ? 2 : 1;
            } else {
                cell.append(sign);
                at++;
            }
        }
        if (!cell.isEmpty() || !row.isEmpty() || rows.isEmpty()) {
            endRow();
        }
        return rows;
    }

    /** Takes a cell in quotes; a quote that is never closed is a letter like any other. */
    private int quotedCell(int from) {
        StringBuilder inside = new StringBuilder();
        int at = from;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign != '"') {
                inside.append(sign);
            } else if (text.startsWith("\"\"", at)) {
                inside.append(sign);
                at++;
            } else {
                cell.append(inside.toString().replace("\r\n", "\n"));
                return at + 1;
            }
            at++;
        }
        cell.append('"');
        return from;
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
