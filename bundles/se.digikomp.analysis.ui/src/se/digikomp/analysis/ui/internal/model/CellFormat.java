package se.digikomp.analysis.ui.internal.model;

import java.util.Locale;

import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.charts.Numbers;
import se.digikomp.survey.Text;

/** How cells read in one language. */
final class CellFormat {

    private final Locale locale;

    CellFormat(Locale locale) {
        this.locale = locale;
    }

    String words(Text text) {
        return text.in(locale);
    }

    String text(Cell cell, Column.Style style) {
        return switch (cell) {
            case Cell.Value value -> number(value.number(), style);
            case Cell.Interval range -> new Numbers(locale).range(range.low(), range.high(), style);
            case Cell.Withheld withheld -> Messages.Grid_withheld;
            case Cell.Empty empty -> "";
        };
    }

    String hint(Cell cell) {
        return switch (cell) {
            case Cell.Value value -> "n = " + value.base();
            case Cell.Interval range -> "n = " + range.base();
            case Cell.Withheld withheld -> words(withheld.reason());
            case Cell.Empty empty -> "";
        };
    }

    String base(Cell cell) {
        return switch (cell) {
            case Cell.Value value -> Integer.toString(value.base());
            case Cell.Interval range -> Integer.toString(range.base());
            case Cell.Withheld withheld -> "";
            case Cell.Empty empty -> "";
        };
    }

    private String number(double number, Column.Style style) {
        return new Numbers(locale).format(number, style);
    }
}
