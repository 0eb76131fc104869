package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.JointCounts;
import se.digikomp.analysis.Patterns;
import se.digikomp.analysis.Scores;
import se.digikomp.responses.ResponseTable;
import se.digikomp.survey.Statement;

/** Everything that is told of the responses of one round, whichever group and statements are asked for. */
final class Told {

    private final Snapshot snapshot;
    private final ReleasePattern pattern;
    private final People people;
    private final Map<List<Integer>, Fact> facts = new LinkedHashMap<>();
    private final Map<List<Integer>, List<BitSet>> open = new HashMap<>();
    private SortedSet<String> pool = new TreeSet<>();

    /** Nothing told yet. */
    Told(Snapshot snapshot, ReleasePattern pattern, People people) {
        this.snapshot = snapshot;
        this.pattern = pattern;
        this.people = people;
    }

    /** Adds all that is told of a group. */
    void add(Sight sight) {
        List<Statement> statements = snapshot.outline().statements();
        for (int first = 0; first < statements.size(); first++) {
            add(sight, first, sight.input().counts(statements.get(first)));
            for (int second = first + 1; second < statements.size(); second++) {
                add(first, second, sight.input().counts(statements.get(first), statements.get(second)).orElse(null));
            }
        }
        for (int set = 0; set < 1 << statements.size(); set++) {
            if (Integer.bitCount(set) > 2) {
                add(sight, BitSet.valueOf(new long[] { set }));
            }
        }
        sight.input().patterns().ifPresent(this::add);
    }

    private void add(Sight sight, int statement, Counts counts) {
        if (counts.base() > 0) {
            BitSet rows = sight.rows(snapshot.responses(), pattern.shown(sight.units(),
                    snapshot.outline().statements().get(statement)));
            for (int step = 1; step <= counts.steps(); step++) {
                int chosen = step;
                boolean clear = counts.count(step) == 0 || counts.count(step) == counts.base();
                if (clear) {
                    open.computeIfAbsent(List.of(statement, step), key -> new ArrayList<>()).add(rows);
                }
                add("counts " + statement + rows, counts.count(step), one -> people.within(one, rows),
                        answers -> answers.get(statement) == chosen ? 1 : 0);
            }
        }
    }

    private void add(Sight sight, BitSet positions) {
        Set<Statement> statements = positions.stream().mapToObj(snapshot.outline().statements()::get)
                .collect(Collectors.toSet());
        Scores scores = sight.input().scores(statements);
        if (scores.base() > 0) {
            BitSet rows = sight.rows(snapshot.responses(), pattern.showingMeans(sight.units(), statements));
            for (int place = 0; place < scores.classes(); place++) {
                int half = place;
                add("scores " + positions + rows, scores.count(place), one -> people.within(one, rows),
                        answers -> average(answers, positions) == half ? 1 : 0);
            }
        }
    }

    /** The class of a mean, or -1. */
    private static int average(List<Integer> answers, BitSet positions) {
        int[] given = positions.stream().map(answers::get).filter(answer -> answer > 0).toArray();
        return 2 * given.length < positions.cardinality() ? -1
                : Scores.classOf(Arrays.stream(given).sum(), given.length);
    }

    private IntPredicate pooled() {
        pool = pattern.shown(Selection.region(snapshot.territory()).units(), snapshot.outline().statements());
        return one -> pool.contains(people.unit(one));
    }

    private void add(int first, int second, JointCounts joint) {
        if (joint == null) {
            return;
        }
        IntPredicate pooled = pooled();
        for (int row = 0; row < joint.first().size(); row++) {
            JointCounts.Steps rows = joint.first().get(row);
            for (int column = 0; column < joint.second().size(); column++) {
                JointCounts.Steps columns = joint.second().get(column);
                add("pairs " + first + second, joint.count(row, column),
                        one -> pooled.test(one) && people.complete(one),
                        answers -> within(rows, answers.get(first)) && within(columns, answers.get(second)) ? 1 : 0);
            }
            addMean(first, rows, pooled);
        }
        joint.second().forEach(columns -> addMean(second, columns, pooled));
    }

    private static boolean within(JointCounts.Steps steps, int answer) {
        return steps.from() <= answer && answer <= steps.to();
    }

    /** The mean of steps put together, for somebody who has guessed of how many answers it is. */
    private void addMean(int statement, JointCounts.Steps steps, IntPredicate pooled) {
        ToIntFunction<List<Integer>> number = answers -> within(steps, answers.get(statement)) ? 1 : 0;
        ToIntFunction<List<Integer>> above = answers -> within(steps, answers.get(statement))
                ? answers.get(statement) - steps.from() : 0;
        ToIntFunction<List<Integer>> below = answers -> within(steps, answers.get(statement))
                ? steps.to() - answers.get(statement) : 0;
        int answered = new Fact("", weights(pooled, number), 0).of(people.real());
        int more = (int) Math.round((steps.mean() - steps.from()) * answered);
        add("mean " + statement + steps, answered, pooled, number);
        add("mean " + statement + steps, more, pooled, above);
        add("mean " + statement + steps, answered * (steps.to() - steps.from()) - more, pooled, below);
    }

    private void add(Patterns patterns) {
        IntPredicate pooled = pooled();
        int judged = new Fact("", weights(pooled, answers -> judged(answers) ? 1 : 0), 0).of(people.real());
        add("straight", patterns.straight(), pooled, answers -> judged(answers) && straight(answers) ? 1 : 0);
        add("straight", judged - patterns.straight(), pooled,
                answers -> judged(answers) && !straight(answers) ? 1 : 0);
    }

    private static boolean judged(List<Integer> answers) {
        return 2 * answers.stream().filter(answer -> answer > 0).count() >= answers.size();
    }

    private static boolean straight(List<Integer> answers) {
        return answers.stream().filter(answer -> answer > 0).distinct().count() == 1;
    }

    private void add(String table, int value, IntPredicate alike, ToIntFunction<List<Integer>> number) {
        int[] weights = weights(alike, number);
        Fact fact = new Fact(table, weights, value);
        if (fact.of(people.real()) != value) {
            throw new AssertionError(table + " does not rest on those it is said to rest on");
        }
        if (Arrays.stream(weights).anyMatch(weight -> weight != 0)) {
            facts.putIfAbsent(Arrays.stream(weights).boxed().toList(), fact);
        }
    }

    private int[] weights(IntPredicate alike, ToIntFunction<List<Integer>> number) {
        return people.kinds().stream().mapToInt(kind -> alike.test(kind.alike()) ? number.applyAsInt(kind.answers())
                : 0).toArray();
    }

    /** Whether of all in a group a single distribution says that nobody, or everybody, with them chose a step. */
    boolean saysOpenly(int[] group, int statement, int step) {
        return Arrays.stream(group).allMatch(one -> open.getOrDefault(List.of(statement, step), List.of()).stream()
                .anyMatch(rows -> people.within(one, rows)));
    }

    /** All sums that are told. */
    List<Fact> facts() {
        return List.copyOf(facts.values());
    }
}
