package se.digikomp.analysis.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Applicability;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.internal.Attended;
import se.digikomp.analysis.result.Result;
import se.digikomp.survey.Text;

/**
 * Runs analyses between the two gates of disclosure control, and is the only place that catches what foreign code
 * throws. May be used by several threads.
 */
public final class AnalysisRunner {

    /** How long an analysis may go on without a sign of life where nobody says otherwise. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Clock clock;
    private final ResultCache cache;
    private final Suspensions suspensions;
    private final Duration patience;

    /**
     * A runner that dates results by this clock, remembers them there, and gives up analyses.
     *
     * @param suspensions what keeps analyses that fail again and again from being run
     * @param patience    how long an analysis may go on without a sign of life before it counts as failed
     */
    public AnalysisRunner(Clock clock, ResultCache cache, Suspensions suspensions, Duration patience) {
        this.clock = clock;
        this.cache = cache;
        this.suspensions = suspensions;
        this.patience = patience;
    }

    /** A runner that dates results by this clock and remembers none. */
    public AnalysisRunner(Clock clock) {
        this(clock, new ResultCache(0), new Suspensions(() -> {}), PATIENCE);
    }

    /** A runner that dates results by the system's clock. */
    public AnalysisRunner() {
        this(Clock.systemUTC());
    }

    /**
     * The parameters of an analysis, which may name what {@code vocabulary} knows. Loads the class of the analysis.
     *
     * @throws DefectiveAnalysisException where the contributor's code fails, gives no sign of life or is suspended
     */
    public ParameterForm form(AnalysisDescriptor descriptor, Vocabulary vocabulary) {
        if (suspensions.reason(descriptor).isPresent()) {
            throw new DefectiveAnalysisException(descriptor, new IllegalStateException("switched off"));
        }
        try {
            return new Attended(Progress.NONE, patience).await(descriptor.id(),
                    () -> form(descriptor, descriptor.contribution().create(), vocabulary));
        } catch (ExecutionException e) {
            throw new DefectiveAnalysisException(descriptor, e.getCause());
        }
    }

    /**
     * What an analysis says of a selection. Waits for it, on a background thread; once {@code progress} says that
     * nobody waits any more, or it gave no sign of life for too long, an analysis that goes on regardless is left
     * alone. Whatever it throws, an error for want of memory included, ends as an outcome.
     *
     * @param parameters parameters as text, by name; those not given keep their defaults
     */
    public Outcome run(AnalysisDescriptor descriptor, Snapshot snapshot, Selection selection,
            Map<String, String> parameters, Progress progress) {
        Optional<Text> suspended = suspensions.reason(descriptor);
        if (suspended.isPresent()) {
            return new Outcome.Suspended(suspended.get());
        }
        Optional<Text> lacking = descriptor.needs().missing(snapshot.outline());
        if (lacking.isPresent()) {
            return new Outcome.NotApplicable(lacking.get());
        }
        Outcome outcome = attended(descriptor, snapshot, selection, parameters, progress);
        suspensions.note(descriptor, outcome);
        return outcome;
    }

    private Outcome attended(AnalysisDescriptor descriptor, Snapshot snapshot, Selection selection,
            Map<String, String> parameters, Progress progress) {
        Attended attended = new Attended(progress, patience);
        try {
            return attended.await(descriptor.id(), () -> start(descriptor, new InputGate(snapshot, selection, attended),
                    parameters, attended));
        } catch (CancellationException e) {
            return new Outcome.Cancelled();
        } catch (ExecutionException e) {
            return e.getCause() instanceof CancellationException ? new Outcome.Cancelled()
                    : failed(descriptor, e.getCause());
        }
    }

    private Outcome start(AnalysisDescriptor descriptor, InputGate gate, Map<String, String> parameters,
            Progress progress) {
        Optional<Text> refusal = gate.refusal();
        if (refusal.isPresent()) {
            return new Outcome.NotApplicable(refusal.get());
        }
        Analysis<?> analysis = descriptor.contribution().create();
        return switch (form(descriptor, analysis, Vocabulary.of(gate.snapshot())).fromText(parameters)) {
            case ParameterForm.Refused refused -> new Outcome.NotApplicable(refused.summary());
            case ParameterForm.Accepted accepted -> run(descriptor, analysis, gate, accepted, progress);
        };
    }

    @SuppressWarnings("unchecked")
    private <P extends Record> Outcome run(AnalysisDescriptor descriptor, Analysis<P> analysis, InputGate gate,
            ParameterForm.Accepted accepted, Progress progress) {
        P parameters = (P) accepted.parameters();
        Applicability applicability = analysis.check(gate.snapshot().outline(), parameters);
        if (applicability instanceof Applicability.NotApplicable not) {
            return new Outcome.NotApplicable(not.reason());
        }
        ResultCache.Key key = new ResultCache.Key(descriptor, accepted.text(), gate.selection(), gate.snapshot());
        Optional<GuardedResult> known = cache.find(key);
        if (known.isPresent()) {
            return new Outcome.Done(known.get());
        }
        progress.stopIfCancelled();
        Result result = analysis.run(gate.input(), parameters, progress);
        Provenance provenance = gate.provenance(descriptor, accepted.text(), clock.instant());
        GuardedResult guarded = new OutputGate(descriptor, gate, provenance).guard(result);
        if (guarded.defects().isEmpty()) {
            cache.put(key, guarded);
        }
        return new Outcome.Done(guarded);
    }

    private static ParameterForm form(AnalysisDescriptor descriptor, Analysis<?> analysis, Vocabulary vocabulary) {
        return ParameterForm.of(analysis.defaults(vocabulary.outline()), descriptor.id(), vocabulary,
                descriptor.contribution()::message);
    }

    private Outcome failed(AnalysisDescriptor descriptor, Throwable cause) {
        if (cause instanceof TimeoutException) {
            return new Outcome.Failed(Text.of(
                    "Analysen %s från %s gav inget livstecken på %d sekunder.".formatted(descriptor.id(),
                            descriptor.contributor(), patience.toSeconds()),
                    "The analysis %s of %s gave no sign of life for %d seconds.".formatted(descriptor.id(),
                            descriptor.contributor(), patience.toSeconds())),
                    descriptor.contributor(), cause);
        }
        String what = cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        return new Outcome.Failed(
                Text.of("Analysen %s från %s misslyckades (%s).".formatted(descriptor.id(), descriptor.contributor(),
                        what),
                        "The analysis %s of %s failed (%s).".formatted(descriptor.id(), descriptor.contributor(),
                                what)),
                descriptor.contributor(), cause);
    }
}
