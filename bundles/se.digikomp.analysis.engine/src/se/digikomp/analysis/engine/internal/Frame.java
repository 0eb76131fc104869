package se.digikomp.analysis.engine.internal;

import java.util.List;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.ReleasePattern;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Statement;

/**
 * What all inputs of one run share.
 *
 * @param progress who waits for the run
 * @param others   the same of each other round that was selected
 */
public record Frame(Snapshot snapshot, ReleasePattern pattern, SplitPattern splits,
        Withholdings withholdings, Footprint footprint, Progress progress, List<Frame> others) {

    public Frame {
        others = List.copyOf(others);
    }

    Counts none(Statement statement) {
        return new Counts(new int[statement.scale().steps() + 1]);
    }

    int position(Statement statement) {
        return snapshot.outline().position(statement);
    }

    int least() {
        return snapshot.policy().smallestGroup();
    }
}
