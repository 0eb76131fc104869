package se.digikomp.importing.internal;

import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import se.digikomp.importing.ParsedRow;

/** Makes rows of what the parser of delimited text finds, straight from its buffer. */
final class RecordRows extends AbstractBaseCsvCallbackHandler<ParsedRow> {

    private final Cells cells = new Cells();
    private String[] row = new String[32];
    private int width;

    @Override
    protected void handleBegin(long startingLineNumber) {
        width = 0;
    }

    @Override
    protected void handleField(int column, char[] buffer, int from, int length, boolean quoted) {
        if (width == row.length) {
            row = Arrays.copyOf(row, 2 * width);
        }
        row[width++] = cells.of(buffer, from, length);
    }

    @Override
    protected ParsedRow buildRecord() {
        return new ParsedRow((int) getStartingLineNumber(), List.of(Arrays.copyOf(row, width)));
    }
}
