package se.digikomp.catalogue;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import se.digikomp.region.model.Library;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.StaffCount;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;

/** Regions as the plain values that the store and the analyses see. */
public final class Territories {

    private static final Locale LANGUAGE = Locale.of("sv", "SE");

    private Territories() {
    }

    /**
     * A region as it is on a date: each library with the latest staff number up to that day, and the cooperations that
     * have members on that day. It keeps no hold on the model.
     */
    public static Territory of(Region region, LocalDate date) {
        Collator alphabet = Collator.getInstance(LANGUAGE);
        List<Unit> units = region.getLibraries().stream().map(library -> unit(library, date))
                .sorted(Comparator.comparing(Unit::name, alphabet)).toList();
        List<Cooperation> cooperations = region.getCooperations().stream().map(found -> cooperation(found, date))
                .filter(cooperation -> !cooperation.units().isEmpty()).toList();
        return new Territory(region.getCode(), region.getName(), date, units, cooperations);
    }

    private static Unit unit(Library library, LocalDate date) {
        Optional<StaffCount> staff = library.getStaffCounts().stream()
                .filter(count -> count.getDate() != null && !count.getDate().isAfter(date))
                .max(Comparator.comparing(StaffCount::getDate));
        return new Unit(library.getId(), library.getName(), library.getAliases(),
                staff.map(StaffCount::getPersons).orElse(0), staff.map(StaffCount::isDemonstration).orElse(false));
    }

    private static Cooperation cooperation(se.digikomp.region.model.Cooperation cooperation, LocalDate date) {
        return new Cooperation(cooperation.getId(), cooperation.getName(),
                cooperation.getMemberships().stream().filter(membership -> holds(membership, date))
                        .map(membership -> membership.getLibrary().getId()).collect(Collectors.toSet()));
    }

    private static boolean holds(Membership membership, LocalDate date) {
        return membership.getLibrary() != null
                && (membership.getFrom() == null || !membership.getFrom().isAfter(date))
                && (membership.getUntil() == null || !membership.getUntil().isBefore(date));
    }
}
