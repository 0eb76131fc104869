package se.digikomp.importing;

/**
 * What a person knows better than the detection; an empty string leaves it to the reader.
 *
 * @param charset   name of the character encoding of a text file
 * @param delimiter what stands between two cells of a text file
 * @param sheet     name of the sheet of a workbook
 */
public record ReadingOptions(String charset, String delimiter, String sheet) {

    /** Everything is left to the reader. */
    public static final ReadingOptions DETECT = new ReadingOptions("", "", "");

    /** Reads this sheet of a workbook. */
    public static ReadingOptions sheet(String name) {
        return new ReadingOptions("", "", name);
    }
}
