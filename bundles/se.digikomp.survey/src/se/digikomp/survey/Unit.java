package se.digikomp.survey;

import java.util.List;
import java.util.OptionalInt;

/**
 * A library whose staff answer together: the unit of every comparison.
 *
 * @param code          stable key; the SCB municipality code for a municipality's public library
 * @param name          such as {@code Ystad}
 * @param aliases       other names under which extracts may call it
 * @param staff         employed persons at the territory's date, 0 where unknown
 * @param demonstration whether the staff number is made up for demonstration
 */
public record Unit(String code, String name, List<String> aliases, int staff, boolean demonstration) {

    public Unit {
        aliases = List.copyOf(aliases);
        if (staff < 0) {
            throw new IllegalArgumentException("staff of " + name + ": " + staff);
        }
    }

    /** The number of employed persons, where known: the denominator of a response rate. */
    public OptionalInt headcount() {
        return staff == 0 ? OptionalInt.empty() : OptionalInt.of(staff);
    }
}
