package se.digikomp.sirius.services;

import java.time.LocalDate;
import java.util.List;

import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionFactory;

/** Which libraries work together, and when. */
public class Regions {

    /** All memberships of a region's cooperations, ended ones included. */
    public List<Membership> memberships(Region region) {
        return region.getCooperations().stream().flatMap(cooperation -> cooperation.getMemberships().stream()).toList();
    }

    /** The time of a membership, such as 2015–2020; empty where it is not dated. */
    public String period(Membership membership) {
        return membership.getFrom() == null && membership.getUntil() == null ? ""
                : year(membership.getFrom()) + "–" + year(membership.getUntil());
    }

    /** Whether a membership has ended. */
    public Boolean hasEnded(Membership membership) {
        return membership.getUntil() != null && membership.getUntil().isBefore(LocalDate.now());
    }

    /** In how many cooperations of its region a library is today. */
    public Integer cooperations(Library library) {
        return library.eContainer() instanceof Region region
                ? (int) memberships(region).stream()
                        .filter(membership -> membership.getLibrary() == library && !hasEnded(membership)).count()
                : 0;
    }

    /** Makes a library a member of a cooperation from today on, where it is not one already; the cooperation. */
    public Cooperation join(Cooperation cooperation, Library library) {
        boolean member = cooperation.getMemberships().stream()
                .anyMatch(membership -> membership.getLibrary() == library && !hasEnded(membership));
        if (!member) {
            Membership membership = RegionFactory.eINSTANCE.createMembership();
            membership.setLibrary(library);
            membership.setFrom(LocalDate.now());
            cooperation.getMemberships().add(membership);
        }
        return cooperation;
    }

    private static String year(LocalDate date) {
        return date == null ? "" : Integer.toString(date.getYear());
    }
}
