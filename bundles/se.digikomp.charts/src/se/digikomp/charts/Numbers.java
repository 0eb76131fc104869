package se.digikomp.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Column;

/** Numbers as a reader of one language writes them. */
public record Numbers(Locale locale) {

    private static final double LEAST_PROBABILITY = 0.001;

    /** A number in the style of its column. */
    public String format(double number, Column.Style style) {
        return switch (style) {
            case COUNT -> decimals(number, 0);
            case ONE_DECIMAL -> decimals(number, 1);
            case TWO_DECIMALS -> decimals(number, 2);
            case PROBABILITY -> number < LEAST_PROBABILITY ? "<\u00a0" + decimals(LEAST_PROBABILITY, 3)
                    : decimals(number, 3);
            case PERCENT -> percent(number);
        };
    }

    /** A range in the style of its column; the sign of per cent stands once, and a dash beside a minus has room. */
    public String range(double low, double high, Column.Style style) {
        String from = format(low, style);
        String start = style == Column.Style.PERCENT ? from.replaceAll("[\\s\u00a0]*%", "") : from;
        return start + (low < 0 || high < 0 ? " \u2013 " : "\u2013") + format(high, style);
    }

    /** A whole number. */
    public String count(long number) {
        return decimals(number, 0);
    }

    /** A share from 0 to 1 as per cent without decimals. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share);
    }

    /** A number on an axis: per cent where the axis is one of shares, from nought to one. */
    public String tick(Axis axis, double number) {
        return axis.low() == 0 && axis.high() == 1 ? percent(number) : shortest(number);
    }

    /** A number with one decimal at most, as the ends of an axis are written. */
    public String shortest(double number) {
        return decimals(number, number == Math.rint(number) ? 0 : 1);
    }

    /** A number with exactly this many decimals; what rounds to zero has no sign. */
    public String decimals(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP));
    }
}
