package se.digikomp.catalogue.internal.audit;

import java.util.List;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.region.model.StaffCount;

/** Refuses a staff number below one: no share of the staff could be told. */
final class StaffNumber extends TypedRule<StaffCount> {

    StaffNumber() {
        super("staff.number", Severity.ERROR, Scope.OBJECT, StaffCount.class);
    }

    @Override
    List<Problem> find(StaffCount count, Look look) {
        return count.getPersons() > 0 ? List.of()
                : List.of(problem(count, Called.name(count), count.getPersons()));
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return Removal.of((StaffCount) problem.object());
    }
}
