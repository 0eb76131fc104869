package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** Runs end in an outcome whatever an analysis does, and let no figure through that rests on too few. */
class AnalysisRunnerTest {

    private static final Region REGION = new Region(1).unit("A", 15, 3).unit("B", 4, 2);

    private static GuardedResult shown(Cell cell) {
        Block block = new Block.Series(Text.of("Title"), new Axis(Text.EMPTY, 1, 11),
                List.of(new Column("c", Text.EMPTY, Column.Style.COUNT)),
                List.of(new Row("r", Text.of("Row"), List.of(cell))));
        return assertInstanceOf(Outcome.Done.class, new Probe(input -> Result.of(block)).run(REGION, Map.of()))
                .result();
    }

    private static Cell cell(GuardedResult result) {
        return ((Block.Series) result.blocks().getFirst()).rows().getFirst().cells().getFirst();
    }

    @Test
    void aFigureOnTheSmallestGroupPasses() {
        assertEquals(Cell.value(2, 5), cell(shown(Cell.value(2, 5))));
    }

    @Test
    void aFigureOnOneFewerIsWithheldWithoutBlame() {
        GuardedResult result = shown(Cell.value(2, 4));
        assertInstanceOf(Cell.Withheld.class, cell(result));
        assertEquals(List.of(), result.defects());
    }

    @Test
    void figuresWithoutAPlausibleBaseAreWithheldAndReported() {
        for (Cell cell : List.of(Cell.value(2, 0), Cell.value(2, 16), Cell.value(Double.NaN, 15),
                new Cell.Interval(1, Double.POSITIVE_INFINITY, 15), Cell.value(2, -1))) {
            GuardedResult result = shown(cell);
            assertInstanceOf(Cell.Withheld.class, cell(result), cell::toString);
            assertTrue(result.defects().getFirst().in(Locale.ENGLISH).contains("org.example"), cell::toString);
        }
    }

    @Test
    void theSmallLibraryIsNamedAsLeftOutInBothLanguages() {
        List<Text> withheld = shown(Cell.empty()).withheld();
        assertEquals("1 library is too small to show and is left out.", withheld.getFirst().in(Locale.ENGLISH));
        assertEquals("1 bibliotek är för litet för att visas och ingår inte.", withheld.getFirst().in(Locale.of("sv")));
        assertTrue(withheld.get(1).in(Locale.ENGLISH).startsWith("B: 4 responses."));
    }

    @Test
    void aGroupOfOneOpinionIsWarnedOf() {
        Result result = Result.of(new Block.Distribution(Text.EMPTY, new Scale(2, Text.EMPTY, Text.EMPTY),
                List.of(new Row("r", Text.of("Row"), List.of(Cell.value(0, 15), Cell.value(15, 15))))));
        Outcome.Done done = assertInstanceOf(Outcome.Done.class, new Probe(input -> result).run(REGION, Map.of()));
        assertTrue(
                done.result().notes().getFirst().in(Locale.ENGLISH).startsWith("Everyone gave the same answer: Row."));
    }

    @Test
    void aFailureNamesItsBundle() {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, new Probe(input -> {
            throw new NoSuchMethodError("gone");
        }).run(REGION, Map.of()));
        assertEquals("org.example", failed.contributor());
        assertTrue(failed.problem().in(Locale.ENGLISH).contains("NoSuchMethodError: gone"));
    }

    @Test
    void cancellationIsNoFailure() {
        assertInstanceOf(Outcome.Cancelled.class, new Probe(input -> {
            throw new CancellationException();
        }).run(REGION, Map.of()));
    }

    @Test
    void wantOfMemoryIsAFailureLikeAnyOther() {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, new Probe(input -> {
            List<long[]> flood = new ArrayList<>();
            while (true) {
                flood.add(new long[Integer.MAX_VALUE - 8]);
            }
        }).run(REGION, Map.of()));
        assertInstanceOf(OutOfMemoryError.class, failed.cause());
    }

    @Test
    void anAnalysisThatNeitherEndsNorListensIsLeftAlone() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Probe hanging = new Probe(input -> {
            begun.countDown();
            while (never.getCount() > 0) {
                Thread.onSpinWait();
            }
            return new Result(List.of());
        });
        Progress impatient = new Progress() {
            @Override
            public void done(double share) {
                throw new AssertionError("it says nothing");
            }

            @Override
            public void stopIfCancelled() {
                if (begun.getCount() == 0) {
                    throw new CancellationException();
                }
            }
        };
        Snapshot snapshot = REGION.snapshot();
        assertInstanceOf(Outcome.Cancelled.class, new AnalysisRunner().run(hanging.described(), snapshot,
                Selection.region(snapshot.territory()), Map.of(), impatient));
        never.countDown();
    }

    @Test
    void aResultThatIsNoneIsAFailure() {
        assertInstanceOf(Outcome.Failed.class, new Probe(input -> null).run(REGION, Map.of()));
    }

    @Test
    void parametersThatCannotBeReadAreExplained() {
        Outcome.NotApplicable not = assertInstanceOf(Outcome.NotApplicable.class,
                new Probe().run(REGION, Map.of("whole", "12", "word", "third", "colour", "red")));
        String reason = not.reason().in(Locale.ENGLISH);
        assertTrue(reason.contains("12 is not between 1 and 9"), reason);
        assertTrue(reason.contains("“third” cannot be used (possible: one, other)"), reason);
        assertTrue(reason.contains("no parameter “colour”"), reason);
    }

    @Test
    void provenanceHasEveryParameter() {
        GuardedResult result = assertInstanceOf(Outcome.Done.class,
                new Probe().run(REGION, Map.of("number", "2,50"))).result();
        assertEquals("{number=2.5, on=true, text=, whole=3, word=one}", result.provenance().parameters().toString());
        assertEquals(15, result.provenance().base());
    }
}
