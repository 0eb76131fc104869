package se.digikomp.analysis.standard.internal;

import java.util.Optional;
import java.util.stream.IntStream;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Input;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Statement;

/** Turns what an analysis is given into what statistics take. */
public final class Answered {

    private Answered() {
    }

    /** The answers; nothing where there are none, or too few to be seen. */
    public static Optional<StepCounts> of(Counts counts) {
        return counts.base() == 0 ? Optional.empty()
                : Optional.of(StepCounts.of(IntStream.rangeClosed(1, counts.steps()).map(counts::count).toArray()));
    }

    /** The answers of a group to a statement; nothing where there are none, or too few to be seen. */
    public static Optional<StepCounts> of(Input group, Statement statement) {
        return of(group.counts(statement));
    }
}
