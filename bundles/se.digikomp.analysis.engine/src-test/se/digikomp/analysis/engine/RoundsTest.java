package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.Rounds;
import se.digikomp.analysis.Rounds.Point;
import se.digikomp.survey.Comparability;
import se.digikomp.survey.Comparisons;
import se.digikomp.survey.Continuity;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Territory;
import se.digikomp.survey.VersionPair;
import se.digikomp.survey.VersionRef;

/** The same libraries in two rounds, followed as far as the versions compare. */
class RoundsTest {

    private static final VersionRef EARLIER = new VersionRef("made", "0", "other");

    private static Snapshot now() {
        return new Region(4).unit("A", 10, 3).unit("B", 8, 5).unit("C", 2, 1).snapshot();
    }

    /** A year before: the second statement's words were others, the third asked for something else. */
    private static Snapshot both(Snapshot now) {
        Snapshot before = new Region(3).unit("A", 7, 2).unit("B", 4, 4).unit("C", 2, 1).snapshot();
        Territory territory = new Territory("region", "Region", LocalDate.of(2018, 1, 1), before.territory().units(),
                List.of());
        Snapshot then = new Snapshot(new Round("2018", EARLIER, territory.date(), true), territory,
                before.responses(), now.policy());
        VersionPair pair = new VersionPair(EARLIER, now.outline().version(),
                Map.of("s0", Comparability.IDENTICAL, "s1", Comparability.EDITORIAL, "s2",
                        Comparability.CHANGED_MEANING, "s3", Comparability.NEW),
                Map.of(), Map.of());
        VersionPair self = new VersionPair(now.outline().version(), now.outline().version(),
                Map.of("s0", Comparability.IDENTICAL, "s1", Comparability.IDENTICAL, "s2", Comparability.IDENTICAL,
                        "s3", Comparability.IDENTICAL),
                Map.of(), Map.of());
        return now.beside(List.of(then), new Comparisons(List.of(EARLIER, now.outline().version()),
                List.of(pair, self)));
    }

    private static Selection selected(Snapshot snapshot) {
        return Selection.region(snapshot.territory()).inRounds(Set.of("2018"));
    }

    private static Statement statement(Outline outline, int position) {
        return outline.statements().get(position);
    }

    @Test
    void aSingleRoundHasNoWaves() {
        Snapshot snapshot = now();
        assertEquals(List.of(), new InputGate(snapshot, Selection.region(snapshot.territory())).input().byRound()
                .waves());
        assertEquals(List.of(), new InputGate(both(snapshot), Selection.region(snapshot.territory())).input()
                .byRound().waves());
    }

    @Test
    void everyRoundShowsThoseLibrariesThatWereLargeEnoughThen() {
        Snapshot snapshot = both(now());
        Rounds rounds = new InputGate(snapshot, selected(snapshot)).input().byRound();

        assertEquals(List.of("2018", "2019"), rounds.waves().stream().map(wave -> wave.round().name()).toList());
        assertEquals(List.of(7, 18), rounds.waves().stream().map(wave -> wave.input().base()).toList());
        assertTrue(rounds.reasons().getFirst().in(Locale.ENGLISH).startsWith("2018: 2 libraries are too small"));
    }

    @Test
    void aStatementIsFollowedOnlyAsFarAsItAskedForTheSame() {
        Snapshot snapshot = both(now());
        Input input = new InputGate(snapshot, selected(snapshot)).input();
        Rounds rounds = input.byRound();

        List<List<Continuity>> lines = input.outline().statements().stream()
                .map(statement -> rounds.trend(statement).stream().map(Point::continuity).toList()).toList();
        assertEquals(List.of(List.of(Continuity.POOL, Continuity.POOL), List.of(Continuity.TREND, Continuity.POOL),
                List.of(Continuity.POOL), List.of(Continuity.POOL)), lines);
    }

    @Test
    void onlyIdenticalStatementsAreCountedTogether() {
        Snapshot snapshot = both(now());
        Input input = new InputGate(snapshot, selected(snapshot)).input();
        Rounds rounds = input.byRound();

        assertEquals(25, rounds.pooled(statement(input.outline(), 0)).orElseThrow().base());
        assertEquals(Optional.of(input.counts(statement(input.outline(), 1))),
                rounds.pooled(statement(input.outline(), 1)));
    }

    @Test
    void aRoundInWhichNoLibraryWasLargeEnoughIsMissingWithAReason() {
        Snapshot snapshot = both(now());
        Selection library = Selection.of(snapshot.territory().units().get(1)).inRounds(Set.of("2018"));
        Rounds rounds = new InputGate(snapshot, library).input().byRound();

        assertEquals(List.of("2019"), rounds.waves().stream().map(wave -> wave.round().name()).toList());
        assertEquals(1, rounds.reasons().size());
    }

    @Test
    void theFootingNamesTheLibrariesOfEveryRoundThatWasLookedAt() {
        Snapshot snapshot = both(now());
        InputGate gate = new InputGate(snapshot, selected(snapshot));
        gate.input().byRound();

        assertEquals(Set.of("A", "B"), gate.footing().libraries().keySet());
        assertEquals(Set.of("A"), gate.footing().others().get("2018").footing().libraries().keySet());
    }
}
