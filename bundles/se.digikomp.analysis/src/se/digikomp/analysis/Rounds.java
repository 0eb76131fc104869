package se.digikomp.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.digikomp.survey.Comparisons;
import se.digikomp.survey.Continuity;
import se.digikomp.survey.Round;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/**
 * The same libraries' answers in several rounds, and what may be followed from one to the other.
 *
 * @param current     the questionnaire version whose statements are followed: that of {@link Input#outline()}
 * @param waves       one a round that may be shown, the earliest first; none where a single round is selected
 * @param comparisons how the versions that were asked compare
 * @param reasons     one readable reason for each round that may not be shown
 */
public record Rounds(VersionRef current, List<Wave> waves, Comparisons comparisons, List<Text> reasons) {

    /**
     * The answers in one round.
     *
     * @param round the round
     * @param input the answers, to the questionnaire version asked then: its statements are other values than those of
     *              another version, even where nothing differs
     */
    public record Wave(Round round, Input input) {
    }

    /**
     * What was answered to a statement in one round.
     *
     * @param wave       the round
     * @param continuity whether answers to it may be counted together with those of the current version, or may only be
     *                   followed, in which case a reader is told that words were changed
     * @param counts     the answers; the base is 0 where they are withheld
     */
    public record Point(Wave wave, Continuity continuity, Counts counts) {
    }

    public Rounds {
        waves = List.copyOf(waves);
        reasons = List.copyOf(reasons);
    }

    /** A single round. */
    public static Rounds none(VersionRef current) {
        return new Rounds(current, List.of(), new Comparisons(List.of(current), List.of()), List.of());
    }

    /**
     * How a statement of the current version was answered in each round in which the same was asked. Rounds that did not
     * ask it, or asked for something else by the same name, have no point: no line may lead through them.
     */
    public List<Point> trend(Statement statement) {
        List<Point> points = new ArrayList<>();
        for (Wave wave : waves) {
            Continuity continuity = continuity(statement, wave);
            Optional<Statement> asked = wave.input().outline().withKey(statement.key());
            if (continuity != Continuity.BREAK && asked.isPresent()) {
                points.add(new Point(wave, continuity, wave.input().counts(asked.get())));
            }
        }
        return points;
    }

    /**
     * The answers to a statement of the current version in all rounds that may be counted together, as one; empty where
     * there is no such round with answers that may be shown.
     */
    public Optional<Counts> pooled(Statement statement) {
        return trend(statement).stream().filter(point -> point.continuity() == Continuity.POOL).map(Point::counts)
                .filter(counts -> counts.base() > 0).reduce(Counts::plus);
    }

    /** What the answers of a round to a statement of the current version may be used for, next to the current ones. */
    public Continuity continuity(Statement statement, Wave wave) {
        return comparisons.statement(statement.key(), current, wave.round().version());
    }
}
