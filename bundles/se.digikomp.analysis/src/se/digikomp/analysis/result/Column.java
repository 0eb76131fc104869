package se.digikomp.analysis.result;

import se.digikomp.survey.Text;

/**
 * The head of a column.
 *
 * @param label what it shows
 * @param key   a language-independent name for exports, such as {@code mean}
 * @param style how its numbers are written
 */
public record Column(String key, Text label, Style style) {

    /** How numbers are written. */
    public enum Style {
        /** A whole number. */
        COUNT,
        /** One decimal. */
        ONE_DECIMAL,
        /** Two decimals. */
        TWO_DECIMALS,
        /** A probability from 0 to 1, with three decimals; what is smaller is only said to be so. */
        PROBABILITY,
        /** A share from 0 to 1, written as per cent without decimals. */
        PERCENT
    }
}
