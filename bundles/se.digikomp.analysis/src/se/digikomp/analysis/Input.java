package se.digikomp.analysis;

import java.util.OptionalInt;

import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/**
 * The answers of one group of respondents, as far as disclosure control lets an analysis see them. Safe for use by
 * several threads.
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

    /** The group split by a background question; empty where the group is too small to be split at all. */
    Partition by(Background background);

    /** The group split by library. */
    Partition byUnit();

    /**
     * Groups this one may be compared with: every cooperation it belongs to, then the region, each without the answers
     * of this group. A comparison under the smallest group is missing and counted as withheld.
     */
    Partition comparisons();
}
