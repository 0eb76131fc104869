package se.digikomp.importing.internal;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

import se.digikomp.importing.ParsedRow;

/**
 * Rows of a file, immutable, kept as running text: a row becomes an object when somebody asks for it. A million rows of
 * objects cost more time to move about in memory than to read.
 */
public final class PackedRows extends AbstractList<ParsedRow> implements RandomAccess {

    /** The number of rows in each part but the last. */
    static final int ROWS_A_PART = 1024;

    /**
     * Rows that are kept together.
     *
     * @param text  all their cells without anything between them
     * @param ends  where each cell ends in the text
     * @param cells the number of cells up to the end of each row
     * @param lines the line on which each row begins
     */
    record Part(String text, int[] ends, int[] cells, int[] lines) {

        ParsedRow row(int row, Cells texts) {
            int first = row == 0 ? 0 : cells[row - 1];
            String[] found = new String[cells[row] - first];
            int from = first == 0 ? 0 : ends[first - 1];
            for (int place = 0; place < found.length; place++) {
                int to = ends[first + place];
                found[place] = texts.of(text, from, to);
                from = to;
            }
            return new ParsedRow(lines[row], List.of(found));
        }
    }

    private final Cells texts = new Cells();
    private final List<Part> parts;
    private final int size;

    PackedRows(List<Part> parts) {
        this.parts = List.copyOf(parts);
        size = parts.stream().mapToInt(part -> part.lines().length).sum();
    }

    @Override
    public ParsedRow get(int row) {
        Objects.checkIndex(row, size);
        return parts.get(row / ROWS_A_PART).row(row % ROWS_A_PART, texts);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /** The rows of a file while they are being read, cell by cell. */
    static final class Packer {

        private final StringBuilder text = new StringBuilder();
        private final List<Part> parts = new ArrayList<>();
        private int[] ends = new int[32 * ROWS_A_PART];
        private final int[] cells = new int[ROWS_A_PART];
        private final int[] lines = new int[ROWS_A_PART];
        private int rows;
        private int width;

        /** One more cell of the row that is being read. */
        void cell(char[] buffer, int from, int length) {
            text.append(buffer, from, length);
            int place = start() + width++;
            if (place == ends.length) {
                ends = Arrays.copyOf(ends, 2 * place);
            }
            ends[place] = text.length();
        }

        /** Ends the row: it began on this line. */
        void end(int line) {
            lines[rows] = line;
            cells[rows] = start() + width;
            rows++;
            width = 0;
            if (rows == ROWS_A_PART) {
                endPart();
            }
        }

        /** Leaves out the row that is being read. */
        void drop() {
            text.setLength(start() == 0 ? 0 : ends[start() - 1]);
            width = 0;
        }

        PackedRows rows() {
            if (rows > 0) {
                endPart();
            }
            return new PackedRows(parts);
        }

        private int start() {
            return rows == 0 ? 0 : cells[rows - 1];
        }

        private void endPart() {
            parts.add(new Part(text.toString(), Arrays.copyOf(ends, start()), Arrays.copyOf(cells, rows),
                    Arrays.copyOf(lines, rows)));
            text.setLength(0);
            rows = 0;
        }
    }
}
