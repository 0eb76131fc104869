package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.RegionPackage.Literals;
import se.digikomp.region.model.StaffCount;

/** The remedy that is always there for a row of a list: to take it out. */
final class Removal {

    private Removal() {
    }

    /** Takes a membership out of its cooperation; nothing where it is in none. */
    static List<QuickFix> of(Membership membership) {
        EObject cooperation = membership.eContainer();
        return cooperation == null ? List.of()
                : List.of(new QuickFix("fix.membership.remove",
                        new Edit.Remove(cooperation, Literals.COOPERATION__MEMBERSHIPS, membership),
                        Called.name(cooperation)));
    }

    /** Takes a staff number from its library; nothing where it is at none. */
    static List<QuickFix> of(StaffCount count) {
        EObject library = count.eContainer();
        return library == null ? List.of()
                : List.of(new QuickFix("fix.staff.remove",
                        new Edit.Remove(library, Literals.LIBRARY__STAFF_COUNTS, count), Called.name(library)));
    }
}
