package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.responses.Rows;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Unit;

/**
 * Collects every count shown over all selections of random regions and asks by exact linear algebra whether a hidden
 * count
 * follows. All answers of the first unit are step 1, of the second step 2 and so on, so that the steps of a
 * distribution
 * are the units it is made of.
 */
class DisclosureAttackTest {

    private static final int TRIALS = 100;
    private static final int LEAST = 5;
    private static final int STATEMENTS = 2;

    private record Attack(Snapshot snapshot, List<Input> shown) {

        static Attack on(Snapshot snapshot, Random random) {
            List<Selection> selections = new ArrayList<>(List.of(Selection.region(snapshot.territory())));
            snapshot.territory().units().forEach(unit -> selections.add(Selection.of(unit)));
            snapshot.territory().cooperations().forEach(one -> selections.add(Selection.of(one)));
            List<Unit> some = new ArrayList<>(snapshot.territory().units());
            Collections.shuffle(some, random);
            selections.add(Selection.of(some.subList(0, 1 + some.size() / 2)));
            List<Input> shown = new ArrayList<>();
            for (Selection selection : selections) {
                InputGate gate = new InputGate(snapshot, selection);
                if (gate.refusal().isEmpty()) {
                    shown.add(gate.input());
                    shown.addAll(gate.input().comparisons().groups());
                    shown.addAll(gate.input().byUnit().groups());
                }
            }
            return new Attack(snapshot, shown);
        }
    }

    @Test
    void aTotalThatHeldASmallUnitWouldGiveItAway() {
        Span span = new Span();
        span.add(new int[] { 15, 9, 4 });
        span.add(new int[] { 15, 0, 0 });
        assertFalse(span.contains(new int[] { 0, 0, 4 }));
        span.add(new int[] { 0, 9, 0 });
        assertTrue(span.contains(new int[] { 0, 0, 4 }));
    }

    @Test
    void noHiddenUnitFollowsFromAllThatIsShown() {
        int hidden = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Random random = new Random(trial);
            Attack attack = Attack.on(region(random).snapshot(DisclosurePolicy.of(LEAST)), random);
            for (Statement statement : attack.snapshot().outline().statements()) {
                hidden += attack(attack, statement, trial);
            }
        }
        assertTrue(hidden > TRIALS, "the trials hide too little to mean anything: " + hidden);
    }

    private static int attack(Attack attack, Statement statement, int trial) {
        Span span = new Span();
        for (Input input : attack.shown()) {
            int[] cells = cells(input.counts(statement));
            assertTrue(Arrays.stream(cells).allMatch(count -> count == 0 || count >= LEAST), () -> "trial " + trial);
            span.add(cells);
        }
        int hidden = 0;
        for (Unit unit : attack.snapshot().territory().units()) {
            int[] own = Rows.of(attack.snapshot().responses(), List.of(unit.code()))
                    .counts(attack.snapshot().outline().position(statement));
            int answered = Arrays.stream(own).skip(1).sum();
            if (answered > 0 && answered < LEAST) {
                hidden++;
                assertFalse(span.contains(Arrays.copyOfRange(own, 1, own.length)),
                        () -> "trial " + trial + ", " + unit.code() + ", " + statement.code());
            }
        }
        return hidden;
    }

    private static int[] cells(Counts counts) {
        int[] cells = new int[counts.steps()];
        Arrays.setAll(cells, index -> counts.count(index + 1));
        return cells;
    }

    private static Region region(Random random) {
        Region region = new Region(STATEMENTS);
        int units = 3 + random.nextInt(Region.STEPS - 2);
        double missing = random.nextDouble() * 0.6;
        for (int unit = 0; unit < units; unit++) {
            region.unit("u" + unit);
            int size = 1 + random.nextInt(random.nextBoolean() ? 30 : 7);
            for (int respondent = 0; respondent < size; respondent++) {
                byte[] answers = new byte[STATEMENTS];
                for (int statement = 0; statement < STATEMENTS; statement++) {
                    answers[statement] = (byte) (random.nextDouble() < missing ? 0 : unit + 1);
                }
                region.respond("u" + unit, 1, answers);
            }
        }
        for (int cooperation = 0; cooperation < 4; cooperation++) {
            String[] members = IntStream.range(0, units).filter(unit -> random.nextInt(3) > 0)
                    .mapToObj(unit -> "u" + unit)
                    .toArray(String[]::new);
            region.cooperation("c" + cooperation, members);
        }
        return region;
    }
}
