package se.digikomp.analysis.engine;

import java.util.List;
import java.util.stream.Stream;

import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Unit;

/**
 * What parameters may name: the parts of one questionnaire version, units and rounds. Holds names only, no answers.
 *
 * @param outline the questionnaire version
 * @param units   the units, in the region's order
 * @param rounds  the rounds
 */
public record Vocabulary(Outline outline, List<Unit> units, List<Round> rounds) {

    public Vocabulary {
        units = List.copyOf(units);
        rounds = List.copyOf(rounds);
    }

    /** The vocabulary of a questionnaire version alone, which knows no unit and no round. */
    public static Vocabulary of(Outline outline) {
        return new Vocabulary(outline, List.of(), List.of());
    }

    /** The vocabulary of a snapshot: its questionnaire version, its region's units, its round and those beside it. */
    public static Vocabulary of(Snapshot snapshot) {
        return new Vocabulary(snapshot.outline(), snapshot.territory().units(),
                Stream.concat(Stream.of(snapshot), snapshot.others().stream()).map(Snapshot::round).toList());
    }
}
