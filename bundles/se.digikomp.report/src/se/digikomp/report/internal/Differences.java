package se.digikomp.report.internal;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.engine.Provenance;
import se.digikomp.store.ReleaseLog;
import se.digikomp.survey.Text;

/** The rule that two releases about the same respondents differ by none or by at least a smallest group. */
public final class Differences {

    private Differences() {
    }

    /** Why a release may not follow the earlier ones of its round; nothing where it may. */
    public static Optional<Text> refusal(Provenance provenance, List<ReleaseLog.Release> earlier) {
        int least = provenance.policy().smallestGroup();
        return earlier.stream().filter(release -> release.subject().equals(provenance.selection().key()))
                .filter(release -> tooClose(Math.abs(release.base() - provenance.base()), least)).findFirst()
                .map(release -> Messages.both("refused.difference",
                        locale -> new Object[] { provenance.selection().name().in(locale), provenance.base(),
                                release.file(), release.base(), Math.abs(release.base() - provenance.base()), least }));
    }

    private static boolean tooClose(int difference, int least) {
        return difference > 0 && difference < least;
    }
}
