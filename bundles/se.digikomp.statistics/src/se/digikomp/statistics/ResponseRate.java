package se.digikomp.statistics;

import java.util.OptionalDouble;

/**
 * How many of a known staff answered.
 *
 * @param complete those who answered everything that counts as complete
 * @param partial  those who answered some of it
 * @param staff    employed persons at the reference date, 0 where unknown
 */
public record ResponseRate(int complete, int partial, int staff) {

    public ResponseRate {
        if (complete < 0 || partial < 0 || staff < 0) {
            throw new IllegalArgumentException(complete + " and " + partial + " of " + staff);
        }
    }

    /**
     * Complete answers by staff: RR5 of the American Association for Public Opinion Research, Standard Definitions,
     * where everybody eligible is known; empty where the staff is not known. Over 1 where more answered than are known.
     */
    public OptionalDouble ofComplete() {
        return rate(complete);
    }

    /** Complete and partial answers by staff: RR6 of the Standard Definitions; empty where the staff is not known. */
    public OptionalDouble withPartial() {
        return rate(complete + partial);
    }

    private OptionalDouble rate(int answered) {
        return staff == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answered / staff);
    }
}
