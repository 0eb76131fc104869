package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Attacks all that tiny regions tell of single statements and of several at once, of libraries, cooperations, peers,
 * groups by background and another round, by adding and subtracting as far as fractions go, and by elimination with an
 * integer solver. The attacker knows everybody's library and background and which statements they answered.
 */
class WholeResponsesAttackTest {

    private static final int TRIALS = Integer.getInteger("digikomp.attack.trials", 40);
    private static final int MOST_TRIALS = 1_000;
    private static final int MOST_ELIMINATIONS = 50;

    @Test
    void nothingUnderTheSmallestGroupFollowsByAddingAndSubtracting() {
        assertEquals(List.of(), found(15 * TRIALS, seed -> Gathered.of(Guard.WHOLE, seed)));
    }

    @Test
    void nothingFollowsFromMeansOverManyStatements() {
        assertEquals(List.of(), found(3 * TRIALS / 2, seed -> Gathered.ofManyStatements(Guard.WHOLE, seed)));
    }

    @Test
    void nothingUnderTheSmallestGroupFollowsByElimination() {
        assertEquals(List.of(), eliminations(Guard.WHOLE, TRIALS / 4).toList());
    }

    @ParameterizedTest
    @EnumSource(names = { "NO_COMPLEMENT", "MEANS_OF_FEW", "MEANS_OVER_ANY" })
    void withoutAnyOneOfTheseRulesSomethingFollowsByElimination(Guard weakened) {
        assertTrue(eliminations(weakened, MOST_ELIMINATIONS).findAny().isPresent());
    }

    @Test
    void nothingFollowsFromWhatTwoRoundsTellOfTheEarlierOne() {
        assertEquals(List.of(), found(TRIALS, Gathered::before));
    }

    @ParameterizedTest
    @EnumSource(names = { "TOTALS_HOLD_ALL", "NOT_BY_STATEMENT", "SEVERAL_OF_ALL", "NO_COMPLEMENT" })
    void withoutAnyOneOfTheRulesSomethingDoes(Guard weakened) {
        assertTrue(LongStream.range(0, MOST_TRIALS).parallel().mapToObj(seed -> sums(Gathered.of(weakened, seed)))
                .flatMap(Optional::stream).findAny().isPresent());
    }

    private List<String> found(int trials, LongFunction<Gathered> gather) {
        return LongStream.range(0, trials).parallel().mapToObj(seed -> sums(gather.apply(seed))
                .map(finding -> "region " + seed + ": " + finding)).flatMap(Optional::stream).toList();
    }

    /** How many of a group chose a step, found out by adding and subtracting all that is told. */
    private Optional<String> sums(Gathered gathered) {
        People people = gathered.people();
        Sums sums = new Sums();
        for (int alike = 0; alike < people.sizes().length; alike++) {
            sums.add(weights(people, new int[] { alike }, answers -> true));
        }
        gathered.told().facts().forEach(fact -> sums.add(fact.weights()));
        int least = gathered.snapshot().policy().smallestGroup();
        int steps = gathered.snapshot().outline().statements().getFirst().scale().steps();
        for (int statement = 0; statement < gathered.snapshot().outline().statements().size(); statement++) {
            int asked = statement;
            for (int[] group : people.groups(statement, least)) {
                for (int step = 1; step <= steps; step++) {
                    int chosen = step;
                    if (sums.contains(weights(people, group, answers -> answers.get(asked) == chosen))) {
                        return Optional.of("step " + step + " of statement " + statement + " in "
                                + Arrays.toString(group));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<String> eliminations(Guard guard, int trials) {
        return LongStream.range(0, trials).parallel()
                .mapToObj(seed -> elimination(Gathered.ofSmall(guard, seed), seed)).flatMap(Optional::stream);
    }

    /** How many of a group chose a step, found out because nothing else fits all that is told. */
    private static Optional<String> elimination(Gathered gathered, long seed) {
        People people = gathered.people();
        Reconstruction reconstruction = new Reconstruction(gathered, seed);
        int steps = gathered.snapshot().outline().statements().getFirst().scale().steps();
        for (int statement = 0; statement < gathered.snapshot().outline().statements().size(); statement++) {
            int asked = statement;
            for (int[] group : people.groups(statement, gathered.snapshot().policy().smallestGroup())) {
                for (int step = 1; step <= steps; step++) {
                    int chosen = step;
                    if (!gathered.told().saysOpenly(group, statement, step) && reconstruction
                            .findsOut(weights(people, group, answers -> answers.get(asked) == chosen))) {
                        return Optional.of("region " + seed + ": step " + step + " of statement " + statement + " in "
                                + Arrays.toString(group));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int[] weights(People people, int[] group, Function<List<Integer>, Boolean> counted) {
        return people.kinds().stream().mapToInt(kind -> IntStream.of(group).anyMatch(one -> one == kind.alike())
                && counted.apply(kind.answers()) ? 1 : 0).toArray();
    }
}
