package se.digikomp.report;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import se.digikomp.analysis.engine.Footing;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Provenance;
import se.digikomp.report.internal.Differences;
import se.digikomp.store.ReleaseLog;
import se.digikomp.survey.Text;

/**
 * The third gate: whatever leaves the workbench is compared with what left before and entered in the release log.
 * Reads and writes the log; not for the screen's thread.
 */
public final class ReleaseGate {

    private final ReleaseLog releases;
    private final Clock clock;

    /** A gate that remembers in this log what it let out, dated by this clock. */
    public ReleaseGate(ReleaseLog releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    /** Why a result may not leave: with what left before it would show what few people answered. */
    public Optional<Text> refusal(GuardedResult result) {
        return refusal(result.provenance(), result.footing());
    }

    /** Enters a result that leaves in the release log. */
    public void enter(GuardedResult result, String extension, String file) {
        String analysis = result.provenance().analysis();
        enter(result.provenance(), result.footing(),
                analysis.substring(analysis.lastIndexOf('.') + 1) + '.' + extension,
                file);
    }

    Optional<Text> refusal(Provenance provenance, Footing footing) {
        return Differences.refusal(provenance.snapshot(), provenance.policy(), footing,
                releases.of(provenance.round().name()))
                .or(() -> footing.others().entrySet().stream()
                        .flatMap(other -> Differences.refusal(other.getValue().snapshot(), provenance.policy(),
                                other.getValue().footing(), releases.of(other.getKey())).stream())
                        .findFirst());
    }

    void enter(Provenance provenance, Footing footing, String kind, String file) {
        enter(provenance, provenance.round().name(), provenance.snapshot(), footing, kind, file);
        footing.others().forEach((round, other) -> enter(provenance, round, other.snapshot(), other.footing(), kind,
                file));
    }

    private void enter(Provenance provenance, String round, String snapshot, Footing footing, String kind,
            String file) {
        Map<String, ReleaseLog.Part> parts = new TreeMap<>();
        footing.libraries().forEach((code, library) -> parts.put(code,
                new ReleaseLog.Part(library.responses(), library.answered(), library.print())));
        releases.add(new ReleaseLog.Release(clock.instant(), round, kind, provenance.selection().key(), parts,
                provenance.base(), snapshot, provenance.policy().asText(), footing.splits(), file));
    }
}
