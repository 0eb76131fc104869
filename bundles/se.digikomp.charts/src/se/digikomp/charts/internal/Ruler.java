package se.digikomp.charts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Column;

/**
 * An axis with round numbers on it.
 *
 * @param ticks the numbers from the least to the greatest
 */
public record Ruler(List<Double> ticks) {

    private static final int MOST_STEPS = 6;
    private static final double[] ROUND = { 1, 2, 5 };

    /** The shortest axis round these numbers, shares from nought to one at most. */
    public static Ruler around(double[] numbers, Column.Style style) {
        boolean share = style == Column.Style.PERCENT;
        double low = share ? 0 : DoubleStream.of(numbers).min().orElse(0);
        double high = DoubleStream.of(numbers).max().orElse(1);
        double least = style == Column.Style.ONE_DECIMAL ? 1 : 0.1;
        double step = step(Math.max(high - low, least), least);
        double first = Math.floor(low / step + 1e-9);
        double last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
        List<Double> ticks = new ArrayList<>();
        for (double tick = first; tick <= last; tick++) {
            ticks.add(tick * step);
        }
        return new Ruler(List.copyOf(ticks));
    }

    /** The round numbers on an axis whose ends are given. */
    public static Ruler along(Axis axis) {
        double width = axis.high() - axis.low();
        double step = step(width, width > 1 ? 1 : 0.1);
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(axis.low() / step - 1e-9); tick * step <= axis.high() + 1e-9; tick++) {
            ticks.add(tick * step);
        }
        return new Ruler(List.copyOf(ticks));
    }

    /** Where a number lies, 0 at the first tick and 1 at the last. */
    public double share(double number) {
        return (number - ticks.getFirst()) / (ticks.getLast() - ticks.getFirst());
    }

    /** Whether the axis reaches to both sides of nought. */
    public boolean crossesNought() {
        return ticks.getFirst() < 0 && ticks.getLast() > 0;
    }

    private static double step(double width, double least) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(width)) - 1);
        while (true) {
            for (double round : ROUND) {
                double step = round * magnitude;
                if (step >= least - 1e-9 && width / step <= MOST_STEPS) {
                    return step;
                }
            }
            magnitude *= 10;
        }
    }
}
