package se.digikomp.analysis.engine;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.Rounds.Wave;
import se.digikomp.analysis.engine.internal.SplitPattern;
import se.digikomp.survey.Comparability;
import se.digikomp.survey.Comparisons;
import se.digikomp.survey.Statement;
import se.digikomp.survey.VersionPair;
import se.digikomp.survey.VersionRef;

/**
 * All that somebody gathers on the respondents of one round who opens everything.
 *
 * @param snapshot the round
 * @param people   the respondents
 * @param told     what is told of them
 */
record Gathered(Snapshot snapshot, People people, Told told) {

    /** What a tiny region tells of its round. */
    static Gathered of(Guard guard, long seed) {
        return in(RandomRegion.tiny(seed), guard, seed);
    }

    /** What a small region tells of its round. */
    static Gathered ofSmall(Guard guard, long seed) {
        return in(RandomRegion.small(seed), guard, seed);
    }

    /** What a tiny region tells of its round, of six statements. */
    static Gathered ofManyStatements(Guard guard, long seed) {
        return in(RandomRegion.manyStatements(seed), guard, seed);
    }

    /** What a tiny region tells of the round before, in that round and in the one after it. */
    static Gathered before(long seed) {
        Snapshot before = RandomRegion.tinyBefore(seed);
        Gathered gathered = in(before, Guard.WHOLE, seed);
        Snapshot now = RandomRegion.tiny(seed).beside(List.of(before), same(before));
        Random random = new Random(seed);
        for (Selection place : Shown.selections(now, random)) {
            Selection selection = place.inRounds(Set.of(before.round().name()));
            InputGate gate = new InputGate(now, selection);
            if (gate.refusal().isEmpty()) {
                for (Sight sight : Sight.of(now, gate.input(), selection, random)) {
                    gathered.addWaves(sight, random);
                }
            }
        }
        return gathered;
    }

    private void addWaves(Sight sight, Random random) {
        for (Wave wave : sight.input().byRound().waves()) {
            if (wave.round().equals(snapshot.round())) {
                sees(wave.input(), new Selection(sight.input().key(), sight.input().name(), sight.units(),
                        Selection.region(snapshot.territory()).rounds(), List.of()), random);
            }
        }
    }

    private static Gathered in(Snapshot snapshot, Guard guard, long seed) {
        ReleasePattern pattern = guard.pattern(snapshot);
        SplitPattern splits = guard.splits(snapshot, pattern);
        People people = new People(snapshot);
        Gathered gathered = new Gathered(snapshot, people, new Told(snapshot, pattern, people));
        Random random = new Random(seed);
        for (Selection selection : Shown.selections(snapshot, random)) {
            InputGate gate = new InputGate(snapshot, selection, pattern, splits, Progress.NONE);
            if (gate.refusal().isEmpty()) {
                gathered.sees(gate.input(), selection, random);
            }
        }
        return gathered;
    }

    private void sees(Input input, Selection selection, Random random) {
        Sight.of(snapshot, input, selection, random).forEach(told::add);
    }

    /** The same questionnaire in both rounds. */
    private static Comparisons same(Snapshot snapshot) {
        VersionRef version = snapshot.outline().version();
        Map<String, Comparability> statements = snapshot.outline().statements().stream()
                .collect(Collectors.toMap(Statement::key, statement -> Comparability.IDENTICAL));
        return new Comparisons(List.of(version),
                List.of(new VersionPair(version, version, statements, Map.of(), Map.of())));
    }
}
