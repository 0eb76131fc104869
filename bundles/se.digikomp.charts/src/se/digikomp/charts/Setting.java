package se.digikomp.charts;

import java.util.Locale;

/**
 * What a chart has to fit into.
 *
 * @param width   how wide it may be, in units of 1/96 inch; at least {@link #NARROWEST}
 * @param locale  the reader's language and number format
 * @param measure how wide text will be
 */
public record Setting(double width, Locale locale, TextMeasure measure) {

    /** The least width in which charts are readable. */
    public static final double NARROWEST = 360;

    public Setting {
        width = Math.max(width, NARROWEST);
    }

    /** A setting for pictures and documents, whose text is in the charts' own typeface. */
    public static Setting of(double width, Locale locale) {
        return new Setting(width, locale, Typeface.measure());
    }
}
