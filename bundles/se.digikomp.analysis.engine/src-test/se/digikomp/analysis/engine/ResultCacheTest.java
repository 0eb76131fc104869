package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.result.Result;

/** A question is computed once, and anew whenever anything it rests on is another. */
class ResultCacheTest {

    private final AtomicInteger runs = new AtomicInteger();
    private final AnalysisDescriptor probe = new Probe(input -> {
        runs.incrementAndGet();
        return new Result(List.of());
    }).described();
    private final AnalysisRunner runner = new AnalysisRunner(Clock.systemUTC(), new ResultCache(2),
            new Suspensions(() -> {}), AnalysisRunner.PATIENCE);

    private GuardedResult ask(Snapshot snapshot, Map<String, String> parameters) {
        return assertInstanceOf(Outcome.Done.class, runner.run(probe, snapshot,
                Selection.region(snapshot.territory()), parameters, Progress.NONE)).result();
    }

    private static Region region() {
        return new Region(1).unit("A", 15, 3).unit("B", 7, 2);
    }

    @Test
    void theSameQuestionIsComputedOnce() {
        GuardedResult first = ask(region().snapshot(), Map.of());
        assertSame(first, ask(region().snapshot(), Map.of("whole", "3")));
        assertEquals(1, runs.get());
    }

    @Test
    void otherParametersAnswersOrPolicyAreAnotherQuestion() {
        ask(region().snapshot(), Map.of());
        ask(region().snapshot(), Map.of("whole", "4"));
        ask(region().unit("C", 9, 2).snapshot(), Map.of());
        ask(region().snapshot(DisclosurePolicy.of(6)), Map.of());
        assertEquals(4, runs.get());
    }

    @Test
    void whatWasNotAskedForTheLongestTimeGoesFirst() {
        ask(region().snapshot(), Map.of());
        ask(region().snapshot(), Map.of("whole", "4"));
        ask(region().snapshot(), Map.of());
        ask(region().snapshot(), Map.of("whole", "5"));
        ask(region().snapshot(), Map.of());
        assertEquals(3, runs.get());
        ask(region().snapshot(), Map.of("whole", "4"));
        assertEquals(4, runs.get());
    }
}
