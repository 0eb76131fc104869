package se.digikomp.survey;

import java.util.List;

/**
 * A question about the respondent rather than about a competence.
 *
 * @param code     stable key, such as {@code titel}
 * @param question what the respondent reads
 * @param kind     what an answer is
 * @param options  possible answers in order; empty for {@link Kind#UNIT}, whose answers are the units
 */
public record Background(String code, Text question, Kind kind, List<Option> options) {

    /** What an answer to a background question is. */
    public enum Kind {
        /** The unit (library) the respondent belongs to. */
        UNIT,
        /** One of the listed options. */
        CHOICE
    }

    public Background {
        options = List.copyOf(options);
        if (options.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(options.size() + " options for " + code);
        }
    }
}
