package se.digikomp.charts;

import java.util.Locale;
import java.util.Set;

/**
 * What a chart has to fit into.
 *
 * @param width   how wide it may be, in units of 1/96 inch; at least {@link #NARROWEST}
 * @param locale  the reader's language and number format
 * @param measure how wide text will be
 * @param codes   keys of rows that readers know what a row is about by, such as codes of statements
 */
public record Setting(double width, Locale locale, TextMeasure measure, Set<String> codes) {

    /** The least width in which charts are readable. */
    public static final double NARROWEST = 360;

    public Setting {
        width = Math.max(width, NARROWEST);
        codes = Set.copyOf(codes);
    }

    /** A setting whose readers know no codes. */
    public Setting(double width, Locale locale, TextMeasure measure) {
        this(width, locale, measure, Set.of());
    }

    /** A setting for pictures and documents, whose text is in the charts' own typeface. */
    public static Setting of(double width, Locale locale) {
        return new Setting(width, locale, Typeface.measure());
    }

    /** The same setting for readers who know these codes. */
    public Setting knowing(Set<String> others) {
        return new Setting(width, locale, measure, others);
    }
}
