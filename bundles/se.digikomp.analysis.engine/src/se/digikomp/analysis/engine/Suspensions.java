package se.digikomp.analysis.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.digikomp.survey.Text;

/**
 * Which analyses failed so often in a row that they are not run again before somebody wants it. Forgets everything
 * when the program ends. May be used by several threads.
 */
public final class Suspensions {

    /** This many failures in a row suspend an analysis. */
    public static final int FAILURES = 3;

    private static final Locale SWEDISH = Locale.of("sv");

    /** What is run; another version of an analysis gets another chance. */
    private record Suspect(String id, String version, String contributor) {

        Suspect(AnalysisDescriptor analysis) {
            this(analysis.id(), analysis.version(), analysis.contributor());
        }
    }

    /** How often it failed in a row, and what happened last. */
    private record Failures(int number, Text last) {
    }

    private final Map<Suspect, Failures> failures = new HashMap<>();
    private final Runnable changed;

    /** No suspensions yet; {@code changed} is called after each change of them, on the thread that makes it. */
    public Suspensions(Runnable changed) {
        this.changed = changed;
    }

    /** Why an analysis is not run; nothing where it may be run. */
    public synchronized Optional<Text> reason(AnalysisDescriptor analysis) {
        return Optional.ofNullable(failures.get(new Suspect(analysis))).filter(found -> found.number() >= FAILURES)
                .map(found -> Text.of(
                        "%s från %s har misslyckats %d gånger i rad och är avstängd till nästa start. Senast: %s"
                                .formatted(analysis.name().in(SWEDISH), analysis.contributor(), found.number(),
                                        found.last().in(SWEDISH)),
                        "%s of %s failed %d times in a row and is switched off until the next start. Last: %s"
                                .formatted(analysis.name().in(Locale.ENGLISH), analysis.contributor(),
                                        found.number(), found.last().in(Locale.ENGLISH))));
    }

    /** Lets an analysis be run again. */
    public void lift(AnalysisDescriptor analysis) {
        boolean was = reason(analysis).isPresent();
        forget(analysis);
        if (was) {
            changed.run();
        }
    }

    /** Forgets all analyses but these, so that one that is installed anew gets another chance. */
    public synchronized void keepOnly(List<AnalysisDescriptor> analyses) {
        Set<Suspect> present = new HashSet<>(analyses.stream().map(Suspect::new).toList());
        failures.keySet().retainAll(present);
    }

    /** Takes note of how a run ended; one that was cancelled or did not apply says nothing of the analysis. */
    void note(AnalysisDescriptor analysis, Outcome outcome) {
        switch (outcome) {
            case Outcome.Failed failed -> failed(analysis, failed.problem());
            case Outcome.Done(GuardedResult result) -> result.defects().stream().findFirst()
                    .ifPresentOrElse(defect -> failed(analysis, defect), () -> forget(analysis));
            case Outcome.NotApplicable not -> {
            }
            case Outcome.Suspended suspended -> {
            }
            case Outcome.Cancelled() -> {
            }
        }
    }

    private void failed(AnalysisDescriptor analysis, Text problem) {
        if (count(analysis, problem) == FAILURES) {
            changed.run();
        }
    }

    private synchronized int count(AnalysisDescriptor analysis, Text problem) {
        return failures.merge(new Suspect(analysis), new Failures(1, problem),
                (before, now) -> new Failures(before.number() + 1, problem)).number();
    }

    private synchronized void forget(AnalysisDescriptor analysis) {
        failures.remove(new Suspect(analysis));
    }
}
