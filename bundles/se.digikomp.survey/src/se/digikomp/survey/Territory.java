package se.digikomp.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A region as it is on one date: its units and the cooperations they take part in.
 *
 * @param code         county code, such as {@code 12}
 * @param name         such as {@code Region Skåne}
 * @param date         the date for which staff numbers and memberships hold
 * @param units        units in alphabetical order of the region's language
 * @param cooperations cooperations in the region's own order
 */
public record Territory(String code, String name, LocalDate date, List<Unit> units, List<Cooperation> cooperations) {

    public Territory {
        units = List.copyOf(units);
        cooperations = List.copyOf(cooperations);
    }

    /** The unit with this code. */
    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The cooperations in which a unit takes part. */
    public List<Cooperation> cooperationsOf(Unit unit) {
        return cooperations.stream().filter(cooperation -> cooperation.units().contains(unit.code())).toList();
    }
}
