package se.digikomp.analysis.engine.internal;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.engine.ReleasePattern;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Statement;

/** What all inputs of one run share. */
public record Frame(Snapshot snapshot, ReleasePattern pattern, SplitPattern splits,
        Withholdings withholdings, Footprint footprint) {

    Counts none(Statement statement) {
        return new Counts(new int[statement.scale().steps() + 1]);
    }

    int least() {
        return snapshot.policy().smallestGroup();
    }
}
