package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.internal.SplitPattern;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Background;
import se.digikomp.survey.Cooperation;
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

    private record Sight(Input input, SortedSet<String> units, int question, int option) {
    }

    /** All distributions of a statement that any selection the workbench offers shows, each once. */
    static Set<Shown> of(Snapshot snapshot, Guard guard, Statement statement, long seed) {
        ReleasePattern pattern = guard.pattern(snapshot);
        SplitPattern splits = guard.splits(snapshot, pattern);
        Set<Shown> all = new LinkedHashSet<>();
        for (Selection selection : selections(snapshot, new Random(seed))) {
            InputGate gate = new InputGate(snapshot, selection, pattern, splits, Progress.NONE);
            if (gate.refusal().isEmpty()) {
                for (Sight sight : sights(snapshot, gate.input(), selection)) {
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

    private static List<Sight> sights(Snapshot snapshot, Input input, Selection selection) {
        List<Sight> sights = new ArrayList<>(List.of(new Sight(input, selection.units(), -1, -1)));
        for (Input one : input.byUnit().groups()) {
            sights.add(new Sight(one, new TreeSet<>(Set.of(one.key())), -1, -1));
        }
        for (Input one : input.comparisons().groups()) {
            SortedSet<String> rest = new TreeSet<>(snapshot.territory().cooperations().stream()
                    .filter(cooperation -> cooperation.key().equals(one.key())).findFirst().map(Cooperation::units)
                    .orElse(Selection.region(snapshot.territory()).units()));
            rest.removeAll(selection.units());
            sights.add(new Sight(one, rest, -1, -1));
        }
        List<Sight> split = new ArrayList<>();
        for (Sight sight : sights) {
            List<Background> choices = snapshot.outline().choices();
            for (int question = 0; question < choices.size(); question++) {
                for (Input group : sight.input().by(choices.get(question)).groups()) {
                    List<String> codes = choices.get(question).options().stream().map(option -> option.code()).toList();
                    split.add(new Sight(group, sight.units(), question, codes.indexOf(group.key()) + 1));
                }
            }
        }
        sights.addAll(split);
        return sights;
    }

    private static Shown shown(Snapshot snapshot, ReleasePattern pattern, Sight sight, Statement statement,
            Counts counts) {
        ResponseTable table = snapshot.responses();
        int position = snapshot.outline().position(statement);
        BitSet rows = new BitSet();
        int[] found = new int[counts.steps()];
        for (String unit : pattern.shown(sight.units(), statement)) {
            for (int row = table.units().get(unit).from(); row < table.units().get(unit).to(); row++) {
                int answer = table.answer(position, row);
                if (answer > 0 && (sight.question() < 0 || table.background(sight.question(), row) == sight.option())) {
                    rows.set(row);
                    found[answer - 1]++;
                }
            }
        }
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
