package se.digikomp.analysis.engine.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.Rounds;
import se.digikomp.analysis.Rounds.Wave;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Text;

/** Some units in each round of a run, each round by the pattern of its own snapshot. */
final class Waves {

    private final Frame frame;
    private final String key;
    private final Text name;
    private final SortedSet<String> units;

    Waves(Frame frame, String key, Text name, SortedSet<String> units) {
        this.frame = frame;
        this.key = key;
        this.name = name;
        this.units = units;
    }

    Rounds rounds(Input now) {
        Snapshot snapshot = frame.snapshot();
        if (frame.others().isEmpty()) {
            return Rounds.none(snapshot.outline().version());
        }
        List<Wave> waves = new ArrayList<>(List.of(new Wave(snapshot.round(), now)));
        List<Text> reasons = new ArrayList<>();
        for (Frame other : frame.others()) {
            Input then = new UnitsInput(other, key, name, units);
            if (then.base() > 0) {
                other.footprint().add(other.pattern().shown(units));
                waves.add(new Wave(other.snapshot().round(), then));
                reasons.addAll(Wording.within(Text.of(other.snapshot().round().name()),
                        other.pattern().omissions(units)));
            } else {
                reasons.add(Wording.notInRound(name, other.snapshot().round(), other.least()));
            }
        }
        frame.withholdings().add(reasons);
        waves.sort(Comparator.comparing((Wave wave) -> wave.round().reference())
                .thenComparing(wave -> wave.round().name()));
        return new Rounds(snapshot.outline().version(), waves, snapshot.comparisons(), reasons);
    }

}
