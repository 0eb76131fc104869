package se.digikomp.analysis.standard.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import se.digikomp.analysis.Counts;
import se.digikomp.analysis.Rounds;
import se.digikomp.analysis.result.Cell;
import se.digikomp.statistics.Means;
import se.digikomp.statistics.StepCounts;
import se.digikomp.survey.Statement;

/**
 * The course of a measure over rounds.
 *
 * @param rounds    at least two
 * @param yardstick the measure
 */
public record Course(Rounds rounds, Yardstick yardstick) {

    /** Whether a statement was asked alike in all rounds: whether it belongs to their common core. */
    public boolean isCommon(Statement statement) {
        return rounds.trend(statement).size() == rounds.waves().size();
    }

    /**
     * One cell a round: a single statement's figure, empty where it was not asked alike; else the mean over the figures
     * of the section's statements that are common to all rounds, each with the same weight.
     */
    public List<Cell> of(Section section) {
        if (section.statements().size() == 1) {
            Statement only = section.statements().getFirst();
            return rounds.waves().stream().map(wave -> counts(only, wave).map(yardstick::of).orElse(Cell.empty()))
                    .toList();
        }
        List<Statement> core = section.statements().stream().filter(this::isCommon).toList();
        return rounds.waves().stream().map(wave -> mean(core, wave)).toList();
    }

    private Cell mean(List<Statement> core, Rounds.Wave wave) {
        if (core.isEmpty()) {
            return Cell.empty();
        }
        List<StepCounts> answered = core.stream().map(statement -> counts(statement, wave).flatMap(Answered::of))
                .flatMap(Optional::stream).toList();
        OptionalDouble mean = Means.overStatements(answered.stream().map(yardstick::of).toList());
        return mean.isEmpty() || answered.size() < core.size() ? new Cell.Withheld(Wording.TOO_FEW)
                : Cell.value(mean.getAsDouble(), answered.stream().mapToInt(StepCounts::size).min().orElseThrow());
    }

    private Optional<Counts> counts(Statement statement, Rounds.Wave wave) {
        return rounds.trend(statement).stream().filter(point -> point.wave() == wave).map(Rounds.Point::counts)
                .findFirst();
    }
}
