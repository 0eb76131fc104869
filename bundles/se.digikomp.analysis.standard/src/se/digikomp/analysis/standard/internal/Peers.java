package se.digikomp.analysis.standard.internal;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.standard.Against;

/** Finds the group that a selection is compared with. */
public final class Peers {

    private Peers() {
    }

    /** The larger group without the selection's own answers; nothing where there is none that may be shown. */
    public static Optional<Input> of(Input input, Against against) {
        List<Input> groups = input.comparisons().groups();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (against) {
            case WIDEST -> groups.getLast();
            case NEAREST -> groups.getFirst();
        });
    }
}
