package se.digikomp.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.AnalysisRunner;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.ReleasePattern;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.result.Block;
import se.digikomp.report.internal.Findings;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** Puts compilations together from guarded results. May be used by several threads. */
public final class Compiler {

    private static final String DISTRIBUTION = "se.digikomp.analysis.standard.distribution";
    private static final String PROFILE = "se.digikomp.analysis.standard.profile";

    private final Analyses analyses;
    private final AnalysisRunner runner;

    /** A compiler that uses these analyses; the distribution and the profile of the product must be among them. */
    public Compiler(Analyses analyses, AnalysisRunner runner) {
        this.analyses = analyses;
        this.runner = runner;
    }

    /**
     * The compilation of one library, or why it may not have one. Runs two analyses; call on a background thread.
     *
     * @throws CancellationException where nobody waits for it any more
     * @throws IllegalStateException where an analysis of the product is missing or fails
     */
    public Assembly compile(Snapshot snapshot, Unit unit, Progress progress) {
        ReleasePattern pattern = ReleasePattern.of(snapshot);
        if (pattern.reason(unit.code()).isPresent()) {
            return new Assembly.Refused(unit, pattern.reason(unit.code()).get());
        }
        Outcome distribution = run(DISTRIBUTION, snapshot, unit, progress);
        Outcome profile = run(PROFILE, snapshot, unit, progress);
        if (distribution instanceof Outcome.NotApplicable not) {
            return new Assembly.Refused(unit, not.reason());
        }
        if (profile instanceof Outcome.NotApplicable not) {
            return new Assembly.Refused(unit, not.reason());
        }
        return new Assembly.Ready(assembled(snapshot, unit, result(distribution), result(profile)));
    }

    private Compilation assembled(Snapshot snapshot, Unit unit, GuardedResult distribution,
            GuardedResult profile) {
        List<Block.Distribution> statements = of(Block.Distribution.class, distribution);
        List<Block.Series> profiles = of(Block.Series.class, profile);
        Set<Text> withheld = new LinkedHashSet<>(distribution.withheld());
        withheld.addAll(profile.withheld());
        return new Compilation(unit, snapshot.territory().name(), snapshot.outline(), distribution.provenance(),
                statements, profiles, new Findings(statements, profiles, snapshot.territory().code()).sentences(),
                new ArrayList<>(withheld), distribution.footing().and(profile.footing()));
    }

    private Outcome run(String id, Snapshot snapshot, Unit unit, Progress progress) {
        AnalysisDescriptor descriptor = analyses.find(id)
                .orElseThrow(() -> new IllegalStateException("no analysis " + id));
        return runner.run(descriptor, snapshot, Selection.of(unit), Map.of(), progress);
    }

    private static GuardedResult result(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(GuardedResult result) -> result;
            case Outcome.Failed failed -> throw new IllegalStateException(failed.problem().toString(), failed.cause());
            case Outcome.Cancelled cancelled -> throw new CancellationException();
            case Outcome.NotApplicable not -> throw new IllegalStateException(not.reason().toString());
            case Outcome.Suspended suspended -> throw new IllegalStateException(suspended.reason().toString());
        };
    }

    private static <B extends Block> List<B> of(Class<B> kind, GuardedResult result) {
        return result.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
