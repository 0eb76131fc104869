package se.digikomp.analysis.standard.internal;

import java.util.List;
import java.util.Optional;

import se.digikomp.analysis.Input;
import se.digikomp.analysis.result.Cell;
import se.digikomp.statistics.DeltaInterval;
import se.digikomp.statistics.Dominance;
import se.digikomp.statistics.MannWhitney;
import se.digikomp.statistics.Range;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Statement;

/** The answers of two groups to one statement, as far as they may be seen. */
public record Pair(Statement statement, Optional<StepCounts> own, Optional<StepCounts> other) {

    private static final double CONFIDENCE = 0.95;

    /** The answers of a group and, where there is one, of the group it is compared with. */
    public static Pair of(Statement statement, Input own, Optional<Input> other) {
        return new Pair(statement, Answered.of(own, statement),
                other.flatMap(group -> Answered.of(group, statement)));
    }

    /** Whether both groups have answers to be seen. */
    public boolean complete() {
        return own.isPresent() && other.isPresent();
    }

    /** The two-sided p of the Mann–Whitney test; asked of complete pairs only. */
    public double p() {
        return MannWhitney.of(own.orElseThrow(), other.orElseThrow()).p();
    }

    /** The smallest p that groups of these sizes can give; asked of complete pairs only. */
    public double smallestP() {
        return MannWhitney.smallestPossible(own.orElseThrow().size(), other.orElseThrow().size());
    }

    /** How many respondents a comparison rests on: those of the smaller group. */
    public int base() {
        return Math.min(own.orElseThrow().size(), other.orElseThrow().size());
    }

    /** Both numbers of answers, both means, Cliff's δ and its interval; what is not known is empty. */
    public List<Cell> cells() {
        return List.of(Cells.of(own, StepCounts::size), Cells.of(other, StepCounts::size),
                Cells.of(own, StepCounts::mean), Cells.of(other, StepCounts::mean), delta(), interval());
    }

    private Cell delta() {
        return complete() ? Cell.value(Dominance.of(own.orElseThrow(), other.orElseThrow()).delta(), base())
                : Cell.empty();
    }

    private Cell interval() {
        if (!complete() || base() < 2) {
            return Cell.empty();
        }
        Range range = DeltaInterval.of(own.orElseThrow(), other.orElseThrow(), CONFIDENCE);
        return new Cell.Interval(range.low(), range.high(), base());
    }
}
