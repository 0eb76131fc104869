package se.digikomp.report;

import java.util.Locale;

/** What a result may be written as. */
public enum ResultFormat {
    /** Lines of text aligned for a terminal. */
    TABLE,
    /** Text for programs, with names that do not depend on the language. */
    JSON,
    /** One line a figure, for spreadsheets of the reader's language. */
    CSV,
    /** A workbook, one sheet a block. */
    XLSX,
    /** A picture in pixels, twice as fine as a usual screen. */
    PNG,
    /** A picture in lines. */
    SVG,
    /** A page in lines, for reading and printing. */
    PDF;

    /** Whether it is text that a terminal can show. */
    public boolean isText() {
        return this == TABLE || this == JSON || this == CSV || this == SVG;
    }

    /** The ending of file names, without a dot. */
    public String extension() {
        return this == TABLE ? "txt" : name().toLowerCase(Locale.ROOT);
    }
}
