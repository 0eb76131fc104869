package se.digikomp.analysis.standard.internal;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.Partition;
import se.digikomp.analysis.standard.Against;
import se.digikomp.survey.Text;

/** Finds the group that a selection is compared with. */
public final class Peers {

    private Peers() {
    }

    /** Why there is no group to compare with. */
    public static Text missing(Partition partition) {
        return partition.reasons().stream().findFirst().orElse(Wording.NOTHING_TO_COMPARE);
    }

    /** The one of these groups, the nearest first, that is meant; nothing where none of them may be shown. */
    public static Optional<Input> of(Partition partition, Against against) {
        List<Input> groups = partition.groups();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (against) {
            case WIDEST -> groups.getLast();
            case NEAREST -> groups.getFirst();
        });
    }
}
