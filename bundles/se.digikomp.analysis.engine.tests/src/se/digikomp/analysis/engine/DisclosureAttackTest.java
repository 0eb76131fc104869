package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.digikomp.survey.Statement;

/**
 * Attacks all that random regions show, over every selection, comparison and split: by adding and subtracting, in exact
 * arithmetic, and by elimination, with an integer solver. The guard holds; without any one of its rules it does not. The
 * system property {@code digikomp.attack.trials} has more regions attacked.
 */
class DisclosureAttackTest {

    private static final int TRIALS = Integer.getInteger("digikomp.attack.trials", 300);
    private static final int LEAST = RandomRegion.POLICY.smallestGroup();

    @Test
    void nothingUnderTheSmallestGroupFollowsByAddingAndSubtracting() {
        assertEquals(List.of(), attacks(5 * TRIALS).mapToObj(seed -> sums(Guard.WHOLE, seed))
                .flatMap(Optional::stream).limit(3).toList());
    }

    @Test
    void nothingUnderTheSmallestGroupFollowsByElimination() {
        assertEquals(List.of(), attacks(TRIALS).mapToObj(seed -> elimination(Guard.WHOLE, seed))
                .flatMap(Optional::stream).limit(3).toList());
    }

    @ParameterizedTest
    @EnumSource(names = { "WHOLE", "SEVERAL_OF_ALL", "MEANS_OF_FEW", "MEANS_OVER_ANY" }, mode = EnumSource.Mode.EXCLUDE)
    void withoutAnyOneOfItsRulesTheGuardIsBroken(Guard weakened) {
        assertTrue(attacks(TRIALS).mapToObj(seed -> sums(weakened, seed).or(() -> elimination(weakened, seed)))
                .flatMap(Optional::stream).findFirst().isPresent());
    }

    @Test
    void enoughIsShownAndSplitForTheTrialsToMeanSomething() {
        List<Shown> shown = attacks(50).boxed().flatMap(seed -> shown(Guard.WHOLE, seed).stream()).toList();

        assertTrue(shown.size() > 500, "shown: " + shown.size());
        long splits = shown.stream().filter(one -> one.question() >= 0).count();
        assertTrue(splits > 50, "of splits: " + splits);
    }

    private static LongStream attacks(int trials) {
        return LongStream.range(0, trials).parallel();
    }

    private static Set<Shown> shown(Guard guard, long seed) {
        Snapshot snapshot = RandomRegion.of(seed);
        return Shown.of(snapshot, guard, snapshot.outline().statements().getFirst(), seed);
    }

    /** A group found out by adding and subtracting all that is shown. */
    private static Optional<String> sums(Guard guard, long seed) {
        Snapshot snapshot = RandomRegion.of(seed);
        Statement statement = snapshot.outline().statements().getFirst();
        Set<Shown> shown = Shown.of(snapshot, guard, statement, seed);
        Knowledge knowledge = new Knowledge(snapshot, statement, List.of(0, 1), shown);
        Span span = new Span();
        for (Shown one : shown) {
            if (one.rows().cardinality() < LEAST) {
                return Optional.of("region " + seed + " shows " + one);
            }
            span.add(IntStream.range(0, knowledge.size()).map(cell -> knowledge.counts(one, cell) ? 1 : 0).toArray());
        }
        return knowledge.groups(LEAST).stream().filter(group -> span.contains(indicator(group, knowledge.size())))
                .findFirst().map(group -> "region " + seed + ": sum of " + IntStream.of(group).boxed().toList());
    }

    private static int[] indicator(int[] group, int cells) {
        int[] indicator = new int[cells];
        IntStream.of(group).forEach(cell -> indicator[cell] = 1);
        return indicator;
    }

    /** A group found out because other counts do not fit all that is shown, whatever the question. */
    private static Optional<String> elimination(Guard guard, long seed) {
        Snapshot snapshot = RandomRegion.of(seed);
        Statement statement = snapshot.outline().statements().getLast();
        Knowledge knowledge = new Knowledge(snapshot, statement, List.of(0, 1),
                Shown.of(snapshot, guard, statement, seed));
        Elimination elimination = new Elimination(knowledge, seed);
        return knowledge.groups(LEAST).stream().filter(group -> elimination.findsOutMean(group) || IntStream
                .rangeClosed(1, knowledge.steps()).anyMatch(step -> elimination.findsOut(group, step))).findFirst()
                .map(group -> "region " + seed + ": counts of " + IntStream.of(group).boxed().toList());
    }
}
