package se.digikomp.importing;

import java.util.List;

/** How a file was written, as a reader found out. */
public sealed interface Dialect {

    /**
     * Text with delimiters.
     *
     * @param charset       name of the character encoding
     * @param byteOrderMark whether the file says so itself
     * @param delimiter     what stands between two cells
     * @param quote         what stands around a cell that holds delimiters
     */
    record Delimited(String charset, boolean byteOrderMark, char delimiter, char quote) implements Dialect {
    }

    /**
     * A workbook.
     *
     * @param sheet  name of the sheet that was read
     * @param sheets names of all its sheets in order
     */
    record Workbook(String sheet, List<String> sheets) implements Dialect {

        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }

    /** Anything else, in the reader's own words; also a file that could not be read. */
    record Other(String description) implements Dialect {
    }
}
