package se.digikomp.report.internal;

import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column.Style;
import se.digikomp.charts.Numbers;

/** One sheet of a workbook, filled line by line. */
final class Sheet {

    /** The width of a column that nobody sets. */
    static final double USUAL = 11;
    private static final int LONGEST_NAME = 31;
    private static final String RULE = "D0D5DA";
    private static final String QUIET = "555B61";

    private final Worksheet sheet;
    private final Locale locale;
    private int line;

    Sheet(Workbook workbook, String name, Locale locale) {
        String allowed = name.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        sheet = workbook.newWorksheet(allowed.substring(0, Math.min(LONGEST_NAME, allowed.length())));
        sheet.fitToWidth((short) 1);
        sheet.pageOrientation("landscape");
        this.locale = locale;
    }

    /** The widths of the columns in characters. */
    void widths(double... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    /** A line in bold above a rule; with {@code frozen}, it and all above it stay in sight, and so do that many columns. */
    void header(List<String> heads, int frozen) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(line, column, heads.get(column));
            sheet.style(line, column).bold().wrapText(true).verticalAlignment("bottom")
                    .horizontalAlignment(column < frozen ? "left" : "right").borderStyle("thin").borderColor(RULE)
                    .set();
        }
        line++;
        sheet.freezePane(frozen, line);
    }

    /** The next line; filled by {@link #text} and {@link #figure} until the next call. */
    void next() {
        line++;
    }

    /** Text in the current line. */
    void text(int column, String words) {
        sheet.value(line, column, words);
        sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
    }

    /** Bold text in the current line. */
    void strong(int column, String words) {
        sheet.value(line, column, words);
        sheet.style(line, column).bold().verticalAlignment("top").set();
    }

    /** A number in the current line. */
    void number(int column, double number, Style style) {
        sheet.value(line, column, number);
        sheet.style(line, column).format(pattern(style)).verticalAlignment("top").set();
    }

    /** A figure of a result in the current line; where it is not shown, the words say so. */
    void figure(int column, Cell cell, Style style) {
        switch (cell) {
            case Cell.Value(double number, int base) -> number(column, number, style);
            case Cell.Interval(double low, double high, int base) -> {
                sheet.value(line, column, new Numbers(locale).range(low, high, style));
                sheet.style(line, column).horizontalAlignment("right").verticalAlignment("top").set();
            }
            case Cell.Withheld withheld -> {
                sheet.value(line, column, new Messages(locale).text("cell.withheld"));
                sheet.style(line, column).italic().fontColor(QUIET).horizontalAlignment("right").set();
            }
            case Cell.Empty empty -> sheet.value(line, column, "");
        }
    }

    private static String pattern(Style style) {
        return switch (style) {
            case COUNT -> "0";
            case ONE_DECIMAL -> "0.0";
            case TWO_DECIMALS -> "0.00";
            case PROBABILITY -> "0.000";
            case PERCENT -> "0%";
        };
    }
}
