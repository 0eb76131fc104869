package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The attack by elimination: looks among all whole, not negative counts that fit what is known for some that differ
 * from the real ones. Every one found is checked in whole numbers; only where the solver finds none is a count taken
 * for found out.
 */
final class Elimination {

    private static final int DRAWS = 6;

    private final Knowledge knowledge;
    private final List<int[][]> others = new ArrayList<>();

    Elimination(Knowledge knowledge, long seed) {
        this.knowledge = knowledge;
        Random random = new Random(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            double[][] weights = new double[knowledge.size()][knowledge.steps()];
            for (double[] cell : weights) {
                Arrays.setAll(cell, step -> random.nextInt(7) - 3);
            }
            search(weights);
        }
    }

    /** Whether the count of a step in a group has one value only that fits, unless one distribution says it openly. */
    boolean findsOut(int[] group, int step) {
        boolean open = Arrays.stream(group).anyMatch(cell -> !knowledge.said(cell, step));
        double[] weights = new double[knowledge.steps()];
        weights[step - 1] = 1;
        return open && settled(group, weights);
    }

    /** Whether the mean of a group has one value only that fits, unless distributions say everything of it openly. */
    boolean findsOutMean(int[] group) {
        boolean open = Arrays.stream(group).anyMatch(cell -> IntStream
                .rangeClosed(1, knowledge.steps()).filter(step -> !knowledge.said(cell, step)).count() > 1);
        double[] weights = new double[knowledge.steps()];
        Arrays.setAll(weights, step -> step + 1);
        return open && settled(group, weights);
    }

    private boolean settled(int[] group, double[] weights) {
        double real = value(group, weights, null);
        if (others.stream().anyMatch(other -> value(group, weights, other) != real)) {
            return false;
        }
        for (int sign : new int[] { 1, -1 }) {
            double[][] objective = new double[knowledge.size()][knowledge.steps()];
            for (int cell : group) {
                Arrays.setAll(objective[cell], step -> sign * weights[step]);
            }
            search(objective);
            if (!others.isEmpty() && value(group, weights, others.getLast()) != real) {
                return false;
            }
        }
        return true;
    }

    private double value(int[] group, double[] weights, int[][] counts) {
        double value = 0;
        for (int cell : group) {
            for (int step = 0; step < weights.length; step++) {
                value += weights[step] * (counts == null ? knowledge.answered(cell, step + 1) : counts[cell][step]);
            }
        }
        return value;
    }

    private void search(double[][] weights) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[][] variables = new Variable[weights.length][knowledge.steps()];
        for (int cell = 0; cell < weights.length; cell++) {
            var whole = model.addExpression("cell " + cell).level(knowledge.respondents(cell));
            for (int step = 0; step < knowledge.steps(); step++) {
                variables[cell][step] = model.addVariable(cell + "/" + step).lower(0)
                        .upper(knowledge.respondents(cell)).weight(weights[cell][step]).integer();
                whole.set(variables[cell][step], 1);
            }
        }
        for (int figure = 0; figure < knowledge.shown().size(); figure++) {
            Shown shown = knowledge.shown().get(figure);
            for (int step = 0; step < knowledge.steps(); step++) {
                var sum = model.addExpression("shown " + figure + "/" + step).level(shown.counts().get(step));
                for (int cell = 0; cell < weights.length; cell++) {
                    if (knowledge.counts(shown, cell)) {
                        sum.set(variables[cell][step], 1);
                    }
                }
            }
        }
        Optimisation.Result result = model.maximise();
        int[][] counts = new int[weights.length][knowledge.steps()];
        for (int cell = 0; cell < weights.length; cell++) {
            for (int step = 0; step < knowledge.steps(); step++) {
                counts[cell][step] = (int) Math.round(result.doubleValue(cell * knowledge.steps() + step));
            }
        }
        if (fits(counts)) {
            others.add(counts);
        }
    }

    private boolean fits(int[][] counts) {
        for (int cell = 0; cell < counts.length; cell++) {
            if (Arrays.stream(counts[cell]).sum() != knowledge.respondents(cell)
                    || Arrays.stream(counts[cell]).anyMatch(count -> count < 0)) {
                return false;
            }
        }
        return knowledge.shown().stream().allMatch(shown -> IntStream.range(0, knowledge.steps())
                .allMatch(step -> IntStream.range(0, counts.length)
                        .filter(cell -> knowledge.counts(shown, cell)).map(cell -> counts[cell][step])
                        .sum() == shown.counts().get(step)));
    }
}
