package se.digikomp.report.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.Footing;
import se.digikomp.analysis.engine.Footing.Library;
import se.digikomp.store.ReleaseLog.Part;
import se.digikomp.store.ReleaseLog.Release;
import se.digikomp.survey.Text;

/**
 * The rule that two releases of a round, whatever they are about, differ in each library they share by nothing or by at
 * least a smallest group, in responses and in answers to each statement; and that splits are released of one state of
 * the answers only. Within one state the pattern of the round takes care.
 */
public final class Differences {

    private Differences() {
    }

    /**
     * Why a release may not follow the earlier ones of its round; nothing where it may.
     *
     * @param snapshot digest of the answers it was made from
     * @param policy   the disclosure policy in force
     */
    public static Optional<Text> refusal(String snapshot, DisclosurePolicy policy, Footing footing,
            List<Release> earlier) {
        return earlier.stream().flatMap(release -> refusal(snapshot, policy, footing, release).stream()).findFirst();
    }

    private static Optional<Text> refusal(String snapshot, DisclosurePolicy policy, Footing footing,
            Release earlier) {
        boolean sameAnswers = earlier.snapshot().equals(snapshot);
        if (!sameAnswers) {
            for (Map.Entry<String, Library> entry : footing.libraries().entrySet()) {
                Part before = earlier.parts().get(entry.getKey());
                if (before != null && tooClose(before, entry.getValue(), policy.smallestGroup())) {
                    return Optional.of(difference(entry.getValue(), before, earlier, policy));
                }
            }
        }
        boolean sameState = sameAnswers && earlier.policy().equals(policy.asText());
        return footing.splits().isEmpty() || earlier.splits().isEmpty() || sameState ? Optional.empty()
                : Optional.of(Messages.both("refused.splits", locale -> new Object[] { earlier.file() }));
    }

    private static boolean tooClose(Part before, Library now, int least) {
        if (before.print().equals(now.print())) {
            return false;
        }
        int change = Math.abs(now.responses() - before.responses());
        return change < least || before.answered().size() != now.answered().size()
                || IntStream.range(0, now.answered().size())
                        .map(statement -> Math.abs(now.answered().get(statement) - before.answered().get(statement)))
                        .anyMatch(answers -> answers > 0 && answers < least);
    }

    private static Text difference(Library now, Part before, Release earlier, DisclosurePolicy policy) {
        return Messages.both("refused.difference", locale -> new Object[] { now.name(), now.responses(), earlier.file(),
                before.responses(), policy.smallestGroup() });
    }
}
