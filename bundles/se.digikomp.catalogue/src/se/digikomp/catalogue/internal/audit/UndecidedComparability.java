package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Refuses an item that differs from the version before as long as nobody has decided how the two compare. */
final class UndecidedComparability implements Rule {

    @Override
    public String id() {
        return "comparability.undecided";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Scope scope() {
        return Scope.MODEL;
    }

    @Override
    public List<Problem> check(EObject object) {
        return check(object, new Look());
    }

    @Override
    public List<Problem> check(EObject object, Look look) {
        return object instanceof QuestionnaireVersion version
                ? look.changes(version).open(version).stream().map(change -> open(version, change)).toList()
                : List.of();
    }

    private Problem open(QuestionnaireVersion version, ItemChange change) {
        EObject where = change instanceof ItemChange.Removed ? version : change.object();
        return problem(where, change.item().key(), version.getBasedOn().getVersion());
    }
}
