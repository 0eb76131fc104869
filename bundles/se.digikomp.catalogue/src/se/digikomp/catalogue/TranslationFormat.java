package se.digikomp.catalogue;

/** The kinds of files in which texts go to translators and come back. */
public enum TranslationFormat {
    /** XLIFF 1.2 (OASIS 2008), which every translation program reads. */
    XLIFF_1_2("xlf"),
    /** XLIFF 2.0 (OASIS 2014). */
    XLIFF_2_0("xlf"),
    /** A table for spreadsheets: id, original, wording and status a row. */
    CSV("csv");

    private final String extension;

    TranslationFormat(String extension) {
        this.extension = extension;
    }

    /** What such files are called after the full stop. */
    public String extension() {
        return extension;
    }
}
