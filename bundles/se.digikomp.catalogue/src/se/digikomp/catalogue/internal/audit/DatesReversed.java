package se.digikomp.catalogue.internal.audit;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.region.model.Membership;
import se.digikomp.region.model.RegionPackage;
import se.digikomp.training.model.Offer;
import se.digikomp.training.model.TrainingPackage;

/** Refuses a membership or an occasion that ends before it begins: it would never be. */
final class DatesReversed extends TypedRule<EObject> {

    DatesReversed() {
        super("dates.reversed", Severity.ERROR, Scope.OBJECT, EObject.class);
    }

    @Override
    List<Problem> find(EObject object, Look look) {
        return switch (object) {
            case Membership membership -> reversed(membership, Memberships.words(membership), membership.getFrom(),
                    membership.getUntil());
            case Offer offer -> reversed(offer, Called.name(offer), offer.getStarts(), offer.getEnds());
            default -> List.of();
        };
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return problem.object() instanceof Offer
                ? exchange(problem.object(), TrainingPackage.Literals.OFFER__STARTS,
                        TrainingPackage.Literals.OFFER__ENDS)
                : exchange(problem.object(), RegionPackage.Literals.MEMBERSHIP__FROM,
                        RegionPackage.Literals.MEMBERSHIP__UNTIL);
    }

    private List<Problem> reversed(EObject object, String name, LocalDate first, LocalDate last) {
        return first != null && last != null && last.isBefore(first) ? List.of(problem(object, name, first, last))
                : List.of();
    }

    private static List<QuickFix> exchange(EObject object, EAttribute first, EAttribute last) {
        return List.of(new QuickFix("fix.dates", List.of(),
                List.of(new Edit.Assign(object, first, object.eGet(last)),
                        new Edit.Assign(object, last, object.eGet(first)))));
    }
}
