package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.JointCounts;
import se.digikomp.analysis.JointCounts.Steps;
import se.digikomp.analysis.Patterns;
import se.digikomp.analysis.Scores;
import se.digikomp.survey.Statement;

/** What is told of whole responses, and of whom. */
class WholeResponsesTest {

    private static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 10);

    private static Input region(Region region) {
        Snapshot snapshot = region.snapshot(POLICY);
        return new InputGate(snapshot, Selection.region(snapshot.territory())).input();
    }

    private static Statement statement(Input input, int position) {
        return input.outline().statements().get(position);
    }

    /** Two statements: 10 chose 2 and 4, 10 chose 6 and 8, and so many others 6 and 9. */
    private static Region two(int others) {
        Region region = new Region(2).unit("A").unit("B");
        for (int index = 0; index < 10; index++) {
            region.respond("A", 1, (byte) 2, (byte) 4).respond("B", 1, (byte) 6, (byte) 8);
        }
        for (int index = 0; index < others; index++) {
            region.respond("B", 1, (byte) 6, (byte) 9);
        }
        return region;
    }

    @Test
    void twoStatementsOfARegionAreCountedTogether() {
        Input input = region(two(5));
        JointCounts joint = input.counts(statement(input, 0), statement(input, 1)).orElseThrow();

        assertEquals(List.of(new Steps(1, 2, 2), new Steps(3, 6, 6)), joint.first());
        assertEquals(List.of(4.0, 8.0, 9.0), joint.second().stream().map(Steps::mean).toList());
        assertEquals(List.of(10, 0, 0, 0, 10, 5), List.of(joint.count(0, 0), joint.count(0, 1), joint.count(0, 2),
                joint.count(1, 0), joint.count(1, 1), joint.count(1, 2)));
        assertEquals(25, joint.base());
        assertEquals(4.333333, joint.covariance(), 1e-6);
        assertEquals(0.985527, joint.correlation(), 1e-6);
    }

    @Test
    void stepsOfTooFewAreCountedWithTheirNeighbours() {
        Input input = region(two(4));
        JointCounts joint = input.counts(statement(input, 0), statement(input, 1)).orElseThrow();

        assertEquals(List.of(new Steps(1, 4, 4), new Steps(5, 11, 116 / 14.0)), joint.second());
        assertEquals(14, joint.count(1, 1));
    }

    @Test
    void statementsThatOnlyAFewSkippedAreNotCountedTogether() {
        for (int skipped = 1; skipped <= 6; skipped++) {
            Region region = two(5);
            for (int index = 0; index < skipped; index++) {
                region.respond("A", 1, (byte) 2, (byte) 0);
            }
            Input input = region(region);
            assertEquals(skipped >= 5, input.counts(statement(input, 0), statement(input, 1)).isPresent());
        }
    }

    @Test
    void onlyTheRegionAsAWholeIsAPool() {
        Snapshot snapshot = two(5).unit("C").cooperation("all", "A", "B", "C").cooperation("one", "B").snapshot(POLICY);
        List<Selection> all = List.of(Selection.region(snapshot.territory()),
                Selection.of(snapshot.territory().cooperations().getFirst()));
        List<Selection> parts = List.of(Selection.of(snapshot.territory().cooperations().getLast()),
                Selection.of(snapshot.territory().units().getFirst()));
        all.forEach(selection -> assertTrue(told(snapshot, selection)));
        parts.forEach(selection -> assertTrue(!told(snapshot, selection)));
    }

    private static boolean told(Snapshot snapshot, Selection selection) {
        Input input = new InputGate(snapshot, selection).input();
        assertEquals(input.counts(statement(input, 0), statement(input, 1)).isPresent(),
                input.patterns().isPresent());
        return input.patterns().isPresent();
    }

    @Test
    void aSmallRegionIsNoPool() {
        Input input = region(new Region(2).unit("A", 19, 3));
        assertEquals(Optional.empty(), input.counts(statement(input, 0), statement(input, 1)));
        assertEquals(Optional.empty(), input.patterns());
    }

    @Test
    void straightLinesRepeatedAndUnansweredAreCounted() {
        Region region = new Region(4).unit("A", 10, 3).unit("B", 8, 2);
        region.respond("A", 1, (byte) 1, (byte) 2, (byte) 3, (byte) 4).respond("A", 1, (byte) 1, (byte) 2, (byte) 3,
                (byte) 4);
        region.respond("B", 1, (byte) 1, (byte) 2, (byte) 3, (byte) 4).respond("B", 1, (byte) 0, (byte) 0, (byte) 0,
                (byte) 4);

        assertEquals(Optional.of(new Patterns(22, 18, 2, List.of(21, 0, 0, 1, 0))), region(region).patterns());
    }

    @Test
    void meansFallIntoHalfStepsAndThoseOfFewAnswersAreMissing() {
        Region region = new Region(5).unit("A", 10, 3);
        region.respond("A", 1, (byte) 3, (byte) 3, (byte) 4, (byte) 4, (byte) 4)
                .respond("A", 1, (byte) 11, (byte) 11, (byte) 11, (byte) 0, (byte) 0)
                .respond("A", 1, (byte) 11, (byte) 0, (byte) 0, (byte) 0, (byte) 0);
        Input input = region(region);
        Scores scores = input.scores(new HashSet<>(input.outline().statements()));

        assertEquals(12, scores.base());
        assertEquals(1, scores.missing());
        assertEquals(10, scores.count(4));
        assertEquals(1, scores.count(5));
        assertEquals(1, scores.count(scores.classes() - 1));
        assertEquals(2.0 / 12, scores.shareFrom(3.5));
    }

    @Test
    void aLibraryThatHardlyAnsweredOneOfTheStatementsHasNoMeans() {
        Region region = new Region(4).unit("A", 11, 3).unit("B");
        for (int index = 0; index < 12; index++) {
            region.respond("B", 1, (byte) 5, (byte) 5, (byte) 5, (byte) (index < 4 ? 7 : 0));
        }
        Input input = region(region);
        assertEquals(11, input.scores(new HashSet<>(input.outline().statements())).base());
        assertEquals(23, input.scores(Set.copyOf(input.outline().statements().subList(0, 3))).base());
    }

    @Test
    void aLibraryWhereFewAnsweredThreeOfTheStatementsHasNoMeans() {
        Region region = new Region(3).unit("A", 11, 3).unit("few").unit("enough");
        for (int index = 0; index < 20; index++) {
            region.respond("few", 1, (byte) 5, (byte) (index < 10 ? 0 : 5),
                    (byte) (index < 10 || index > 10 ? 7 : 0));
            region.respond("enough", 1, (byte) 5, (byte) (index < 10 ? 0 : 5), (byte) 7);
        }
        Input input = region(region);
        assertEquals(31, input.scores(new HashSet<>(input.outline().statements())).base());
    }

    @Test
    void meansAreToldOverAllStatementsAndOverThoseOfAnAreaOnly() {
        Input input = region(new Region(7).unit("A", 12, 3));
        List<Statement> statements = input.outline().statements();

        assertEquals(12, input.scores(Set.copyOf(statements)).base());
        assertEquals(12, input.scores(Set.copyOf(statements.subList(0, 3))).base());
        assertEquals(12, input.scores(Set.copyOf(statements.subList(3, 7))).base());
        assertEquals(0, input.scores(Set.copyOf(statements.subList(1, 4))).base());
    }

    @Test
    void meansOverTwoStatementsAreRefused() {
        Input input = region(new Region(4).unit("A", 9, 3));
        Set<Statement> two = Set.copyOf(input.outline().statements().subList(0, 2));
        assertThrows(IllegalArgumentException.class, () -> input.scores(two));
    }
}
