package se.digikomp.importing.internal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Gathers the rows that the parser of delimited text finds, straight from its buffer; says how many cells each has. */
final class RecordRows extends AbstractBaseCsvCallbackHandler<Integer> {

    private static final String DELIMITER_HINT = "sep=";

    private final PackedRows.Packer packer = new PackedRows.Packer();
    private final RowWidths widths;
    private int width;
    private boolean blank;
    private boolean hint;

    RecordRows(RowWidths widths) {
        this.widths = widths;
    }

    /** The rows so far, blank ones left out. */
    PackedRows rows() {
        return packer.rows();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        width = 0;
        blank = true;
        hint = false;
    }

    @Override
    protected void handleField(int column, char[] buffer, int from, int length, boolean quoted) {
        for (int at = from; blank && at < from + length; at++) {
            blank = Character.isWhitespace(buffer[at]);
        }
        if (column == 0 && getStartingLineNumber() == 1) {
            hint = new String(buffer, from, length).startsWith(DELIMITER_HINT);
        }
        packer.cell(buffer, from, length);
        width++;
    }

    @Override
    protected Integer buildRecord() {
        // spreadsheet programs tell each other the delimiter by a first line sep=;
        if (blank || hint && width <= 2) {
            packer.drop();
        } else {
            int line = (int) getStartingLineNumber();
            packer.end(line);
            widths.check(line, width);
        }
        return width;
    }
}
