package se.digikomp.charts;

import java.util.List;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;

/**
 * How far bars reach to both sides of the centre of a scale, as shares of all answers; the same for charts that are
 * compared.
 *
 * @param below the share that must fit to the left
 * @param above the share that must fit to the right
 */
public record Diverging(double below, double above) {

    private static final double TICK = 0.25;

    /** The least reach, in quarters, that fits every row of these blocks. */
    public static Diverging fitting(List<Block.Distribution> blocks) {
        double below = TICK;
        double above = TICK;
        for (Block.Distribution block : blocks) {
            for (Row row : block.rows()) {
                double left = share(row, block.centre());
                below = Math.max(below, left);
                above = Math.max(above, left == 0 && total(row) == 0 ? 0 : 1 - left);
            }
        }
        return new Diverging(roundedUp(below), roundedUp(above));
    }

    /** How many answers a row of counts holds; 0 where any of them is not shown. */
    static double total(Row row) {
        double total = 0;
        for (Cell cell : row.cells()) {
            if (!(cell instanceof Cell.Value(double number, int base))) {
                return 0;
            }
            total += number;
        }
        return total;
    }

    /** The share of a row's answers below the centre, half of a step that is the centre included. */
    static double share(Row row, double centre) {
        double total = total(row);
        double below = 0;
        for (int step = 1; step <= row.cells().size() && total > 0; step++) {
            double weight = step < centre ? 1 : step == centre ? 0.5 : 0;
            below += weight * ((Cell.Value) row.cells().get(step - 1)).number();
        }
        return total == 0 ? 0 : below / total;
    }

    private static double roundedUp(double share) {
        return Math.min(1, Math.ceil(share / TICK - 1e-9) * TICK);
    }
}
