package se.digikomp.catalogue.internal.audit;

import java.time.LocalDate;

import se.digikomp.region.model.Membership;

/** What rules ask about the time of a membership; a day that is not given is open. */
final class Memberships {

    private Memberships() {
    }

    /** The library and the cooperation, as people say it. */
    static String words(Membership membership) {
        String cooperation = Called.name(membership);
        return membership.getLibrary() == null || membership.getLibrary().eIsProxy() ? cooperation
                : Called.name(membership.getLibrary()) + " – " + cooperation;
    }

    /** Whether two memberships have a day in common. */
    static boolean overlap(Membership one, Membership other) {
        return !ends(one).isBefore(begins(other)) && !ends(other).isBefore(begins(one));
    }

    private static LocalDate begins(Membership membership) {
        return membership.getFrom() == null ? LocalDate.MIN : membership.getFrom();
    }

    private static LocalDate ends(Membership membership) {
        return membership.getUntil() == null ? LocalDate.MAX : membership.getUntil();
    }
}
