package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Membership;

/** Warns where a library takes part twice in one cooperation at the same time. */
final class MembershipTwice extends TypedRule<Cooperation> {

    MembershipTwice() {
        super("membership.twice", Severity.WARNING, Scope.OBJECT, Cooperation.class);
    }

    @Override
    List<Problem> find(Cooperation cooperation, Look look) {
        List<Problem> problems = new ArrayList<>();
        List<Membership> before = new ArrayList<>();
        for (Membership membership : cooperation.getMemberships()) {
            if (membership.getLibrary() != null && before.stream()
                    .anyMatch(other -> other.getLibrary() == membership.getLibrary()
                            && Memberships.overlap(other, membership))) {
                problems.add(problem(membership, Called.name(membership.getLibrary()), Called.name(cooperation)));
            }
            before.add(membership);
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return Removal.of((Membership) problem.object());
    }
}
