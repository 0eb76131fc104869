package se.digikomp.analysis;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/**
 * The answers of one group of respondents, as far as disclosure control lets an analysis see them. There are no rows:
 * whatever is asked for is counted by the host and given only where no group under the policy's smallest one can be
 * worked out from it, next to everything else that is shown of the round. Safe for use by several threads.
 */
public interface Input {

    /** The questionnaire version that was asked. */
    Outline outline();

    /** A language-independent name of the group, such as a unit's code, a cooperation's key or an option's code. */
    String key();

    /** What the group is called, such as a library's name. */
    Text name();

    /** The number of respondents in the group; at least the policy's smallest group. */
    int base();

    /**
     * The employed persons of the libraries whose answers these are, at the round's reference date: the denominator of
     * a response rate. Empty where the number of a library is not known, or the group is not made of whole libraries.
     */
    default OptionalInt staff() {
        return OptionalInt.empty();
    }

    /**
     * How the group answered one statement. Where too few answered it, all entries are zero and the base of the result
     * is 0: such a number is to be shown as an empty or withheld cell, never as a zero.
     */
    Counts counts(Statement statement);

    /**
     * How the means of single respondents over some statements are distributed. Those have a mean who answered at least
     * half of the statements. Libraries where one of the statements is withheld, or too few answered three of them, are
     * left out; where none is left, in groups by background, and over other statements than all, those of an area or
     * those of none, all entries are zero and the base is 0: to be shown as withheld.
     *
     * @param statements at least three statements of {@link #outline()} on scales of the same length: of fewer, means
     *                   would tell how single people answered
     * @throws IllegalArgumentException where they are fewer than three, or their scales differ
     */
    Scores scores(Set<Statement> statements);

    /**
     * How those who answered every statement answered two of them: what covariance, reliability and the correlation of a
     * statement with the rest are computed from. They are the same respondents for every two statements, of the
     * libraries where no statement is withheld. Given for the region as a whole only, where it has twice as many
     * responses as it needs to be split: pools that differ by a few libraries would show how few people answer several
     * statements. Empty for every other group, and where only a few answered one of the two but not all.
     *
     * @throws IllegalArgumentException where both are the same statement
     */
    Optional<JointCounts> counts(Statement first, Statement second);

    /**
     * How whole responses look: unanswered statements, straight lines, repeated responses. Given where {@link
     * #counts(Statement, Statement)} is, for the same reason; empty for every other group.
     */
    Optional<Patterns> patterns();

    /** The group split by a background question; empty where the group is too small to be split at all. */
    Partition by(Background background);

    /** The group split by library. */
    Partition byUnit();

    /**
     * The group's part in each cooperation, in the region's order. Parts overlap where cooperations do, and leave out
     * libraries in none. A cooperation whose libraries here are all too small is missing and counted as withheld.
     */
    Partition byCooperation();

    /**
     * The same libraries in each round that was selected, this one among them, with what may be followed from one to the
     * other; without waves where a single round is selected, and in groups by background.
     */
    Rounds byRound();

    /**
     * Groups this one may be compared with: every cooperation it belongs to, then the region, each without the answers
     * of this group. A comparison under the smallest group is missing and counted as withheld.
     */
    Partition comparisons();

    /**
     * Chosen libraries to compare with, as one group without the answers of this group. Without a group, and with the
     * reason, where none of them may be shown, and in groups by background.
     *
     * @param peers the libraries; those of this group are left out
     */
    Partition against(Set<Unit> peers);
}
