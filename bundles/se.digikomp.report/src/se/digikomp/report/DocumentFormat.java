package se.digikomp.report;

import java.util.Locale;

/** What a compilation may be written as. */
public enum DocumentFormat {
    /** An accessible PDF (PDF/UA-1), to read and to print. */
    PDF,
    /** A workbook, to reckon with. */
    XLSX;

    /** The ending of file names, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
