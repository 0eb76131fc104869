package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Result;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Text;

/** An analysis that fails again and again is switched off until somebody switches it on. */
class SuspensionsTest {

    private static final Snapshot SNAPSHOT = new Region(1).unit("A", 15, 3).snapshot();
    private static final Function<Input, Result> GOOD = input -> new Result(List.of());
    private static final Function<Input, Result> THROWING = input -> {
        throw new IllegalStateException("no more");
    };

    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger runs = new AtomicInteger();
    private final Suspensions suspensions = new Suspensions(changes::incrementAndGet);
    private Function<Input, Result> doing = THROWING;
    private final AnalysisDescriptor probe = new Probe(input -> {
        runs.incrementAndGet();
        return doing.apply(input);
    }).described();

    private Outcome run(Duration patience) {
        return new AnalysisRunner(Clock.systemUTC(), new ResultCache(9), suspensions, patience).run(probe, SNAPSHOT,
                Selection.region(SNAPSHOT.territory()), Map.of(), Progress.NONE);
    }

    private Outcome run() {
        return run(AnalysisRunner.PATIENCE);
    }

    private void run(Function<Input, Result> what, int times) {
        doing = what;
        for (int time = 0; time < times; time++) {
            run();
        }
    }

    @Test
    void threeFailuresInARowSwitchItOffWithTheLastOneNamed() {
        run(THROWING, 2);
        assertFalse(suspensions.reason(probe).isPresent());
        run(THROWING, 1);

        String reason = suspensions.reason(probe).orElseThrow().in(Locale.ENGLISH);
        assertTrue(reason.contains("org.example") && reason.contains("no more"), reason);
        assertTrue(suspensions.reason(probe).orElseThrow().in(Locale.of("sv")).contains("3 gånger i rad"));
        assertEquals(1, changes.get());
    }

    @Test
    void whatIsSwitchedOffIsNotRunAndSaysWhy() {
        run(THROWING, 3);

        Outcome.Suspended outcome = assertInstanceOf(Outcome.Suspended.class, run());
        assertEquals(suspensions.reason(probe).orElseThrow(), outcome.reason());
        assertThrows(DefectiveAnalysisException.class, () -> new AnalysisRunner(Clock.systemUTC(), new ResultCache(0),
                suspensions, AnalysisRunner.PATIENCE).form(probe, Vocabulary.of(SNAPSHOT)));
        assertEquals(3, runs.get());
    }

    @Test
    void successInBetweenStartsAnew() {
        run(THROWING, 2);
        run(GOOD, 1);
        run(THROWING, 2);
        assertFalse(suspensions.reason(probe).isPresent());
    }

    @Test
    void figuresThatCannotBeRightAreFailures() {
        run(input -> Result.of(new Block.Table(Text.of("Title"), List.of(new Column("c", Text.EMPTY,
                Column.Style.COUNT)), List.of(new Row("r", Text.of("Row"), List.of(Cell.value(1, 0)))))), 3);
        assertTrue(suspensions.reason(probe).orElseThrow().in(Locale.ENGLISH).contains("n = 0"));
    }

    @Test
    void wantOfMemoryIsAFailureToo() {
        run(input -> {
            throw new OutOfMemoryError("flood");
        }, 3);
        assertTrue(suspensions.reason(probe).isPresent());
    }

    @Test
    void whoGivesNoSignOfLifeIsLeftAloneAndCountsAsFailed() {
        CountDownLatch end = new CountDownLatch(1);
        doing = input -> {
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
            return new Result(List.of());
        };
        for (int time = 0; time < Suspensions.FAILURES; time++) {
            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, run(Duration.ofMillis(50)));
            assertTrue(failed.problem().in(Locale.ENGLISH).contains("no sign of life"));
        }
        end.countDown();
        assertTrue(suspensions.reason(probe).isPresent());
    }

    @Test
    void cancellationSaysNothingOfAnAnalysis() {
        run(THROWING, 2);
        run(input -> {
            throw new CancellationException();
        }, 3);
        assertFalse(suspensions.reason(probe).isPresent());
        run(THROWING, 1);
        assertTrue(suspensions.reason(probe).isPresent());
    }

    @Test
    void onceSwitchedOnItHasThreeChancesAgain() {
        run(THROWING, 3);
        suspensions.lift(probe);
        run(THROWING, 2);
        assertFalse(suspensions.reason(probe).isPresent());
        assertEquals(2, changes.get());
    }

    @Test
    void whatWasTakenAwayIsForgotten() {
        run(THROWING, 3);
        suspensions.keepOnly(List.of(probe));
        assertTrue(suspensions.reason(probe).isPresent());
        suspensions.keepOnly(List.of());
        assertFalse(suspensions.reason(probe).isPresent());
    }
}
