package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.internal.SplitPattern;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Unit;

/**
 * One distribution that somebody can see: how often each step was chosen, by which respondents together.
 *
 * @param rows     rows of those who are counted
 * @param question the choice question whose option they share, -1 where they are all of some units
 * @param counts   how often each step was chosen, the first step first
 */
record Shown(BitSet rows, int question, List<Integer> counts) {

    /** All distributions of a statement that any selection the workbench offers shows, each once. */
    static Set<Shown> of(Snapshot snapshot, Guard guard, Statement statement, long seed) {
        ReleasePattern pattern = guard.pattern(snapshot);
        SplitPattern splits = guard.splits(snapshot, pattern);
        Set<Shown> all = new LinkedHashSet<>();
        Random random = new Random(seed);
        for (Selection selection : selections(snapshot, new Random(seed))) {
            InputGate gate = new InputGate(snapshot, selection, pattern, splits, Progress.NONE);
            if (gate.refusal().isEmpty()) {
                for (Sight sight : Sight.of(snapshot, gate.input(), selection, random)) {
                    Counts counts = sight.input().counts(statement);
                    if (counts.base() > 0) {
                        all.add(shown(snapshot, pattern, sight, statement, counts));
                    }
                }
            }
        }
        return all;
    }

    /** Places that the workbench offers, and some put together. */
    static List<Selection> selections(Snapshot snapshot, Random random) {
        List<Selection> selections = new ArrayList<>(List.of(Selection.region(snapshot.territory())));
        snapshot.territory().units().forEach(unit -> selections.add(Selection.of(unit)));
        snapshot.territory().cooperations().forEach(one -> selections.add(Selection.of(one)));
        for (int some = 0; some < 4; some++) {
            List<Unit> units = new ArrayList<>(snapshot.territory().units());
            Collections.shuffle(units, random);
            selections.add(Selection.of(units.subList(0, 1 + random.nextInt(units.size()))));
        }
        return selections;
    }

    private static Shown shown(Snapshot snapshot, ReleasePattern pattern, Sight sight, Statement statement,
            Counts counts) {
        ResponseTable table = snapshot.responses();
        int position = snapshot.outline().position(statement);
        BitSet rows = new BitSet();
        int[] found = new int[counts.steps()];
        sight.rows(table, pattern.shown(sight.units(), statement)).stream().forEach(row -> {
            int answer = table.answer(position, row);
            if (answer > 0) {
                rows.set(row);
                found[answer - 1]++;
            }
        });
        List<Integer> told = new ArrayList<>();
        for (int step = 1; step <= counts.steps(); step++) {
            told.add(counts.count(step));
            if (counts.count(step) != found[step - 1]) {
                throw new AssertionError(sight.input().name() + " does not rest on those it is said to rest on");
            }
        }
        return new Shown(rows, sight.question(), told);
    }
}
