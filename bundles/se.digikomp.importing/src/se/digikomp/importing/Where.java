package se.digikomp.importing;

/**
 * A place in a file as a person counts it.
 *
 * @param line    line of the file, counting from 1 (a row's first line, where it has several); 0 for the whole file
 * @param column  column counting from 1; 0 for the whole line
 * @param heading what the column is headed, or the empty string
 */
public record Where(int line, int column, String heading) {

    /** The whole file. */
    public static final Where FILE = new Where(0, 0, "");

    /** A whole line. */
    public static Where line(int line) {
        return new Where(line, 0, "");
    }

    /** A column through all lines. */
    public static Where column(int column, String heading) {
        return new Where(0, column, heading);
    }
}
