package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The attack by elimination on everything that is told at once: looks for other responses of everybody, whole and not
 * negative in number, that fit all facts. Every one found is checked in whole numbers; a number is taken for found out
 * only where the solver says that there is no other.
 */
final class Reconstruction {

    private static final int DRAWS = 6;
    private static final int MILLISECONDS = 4_000;

    private final People people;
    private final List<Fact> told;
    private final List<Fact> independent = new ArrayList<>();
    private final List<int[]> others = new ArrayList<>();

    Reconstruction(Gathered gathered, long seed) {
        people = gathered.people();
        told = gathered.told().facts();
        Sums sums = new Sums();
        for (int alike = 0; alike < people.sizes().length; alike++) {
            add(new Fact("alike", all(alike), people.sizes()[alike]), sums);
        }
        told.forEach(fact -> add(fact, sums));
        Random random = new Random(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            search(random.ints(people.kinds().size(), -3, 4).toArray());
        }
    }

    private int[] all(int alike) {
        return people.kinds().stream().mapToInt(kind -> kind.alike() == alike ? 1 : 0).toArray();
    }

    private void add(Fact fact, Sums sums) {
        if (!sums.contains(fact.weights())) {
            sums.add(fact.weights());
            independent.add(fact);
        }
    }

    /** Whether a sum over all responses has one value only that fits. */
    boolean findsOut(int[] weights) {
        Fact sum = new Fact("", weights, 0);
        int real = sum.of(people.real());
        return others.stream().noneMatch(other -> sum.of(other) != real) && isLeast(sum, real, weights)
                && isLeast(sum, real, Arrays.stream(weights).map(weight -> -weight).toArray());
    }

    private boolean isLeast(Fact sum, int real, int[] objective) {
        boolean sure = search(objective);
        return sure && others.stream().noneMatch(other -> sum.of(other) != real);
    }

    /** Looks for the responses with the greatest value; whether the solver came to an end. */
    private boolean search(int[] objective) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = MILLISECONDS;
        model.options.time_suffice = MILLISECONDS;
        Variable[] numbers = new Variable[objective.length];
        for (int kind = 0; kind < numbers.length; kind++) {
            numbers[kind] = model.addVariable("kind " + kind).lower(0)
                    .upper(people.sizes()[people.kinds().get(kind).alike()]).weight(objective[kind]).integer();
        }
        for (int fact = 0; fact < independent.size(); fact++) {
            var sum = model.addExpression("fact " + fact).level(independent.get(fact).value());
            for (int kind = 0; kind < numbers.length; kind++) {
                if (independent.get(fact).weights()[kind] != 0) {
                    sum.set(numbers[kind], independent.get(fact).weights()[kind]);
                }
            }
        }
        Optimisation.Result result = model.maximise();
        int[] counts = new int[numbers.length];
        Arrays.setAll(counts, kind -> (int) Math.round(result.doubleValue(kind)));
        if (fits(counts)) {
            others.add(counts);
        }
        return result.getState().isOptimal();
    }

    private boolean fits(int[] counts) {
        return Arrays.stream(counts).allMatch(count -> count >= 0)
                && independent.stream().allMatch(fact -> fact.of(counts) == fact.value())
                && told.stream().allMatch(fact -> fact.of(counts) == fact.value());
    }
}
