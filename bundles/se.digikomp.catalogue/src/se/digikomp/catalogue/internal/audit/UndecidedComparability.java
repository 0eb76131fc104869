package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.VersionDiff;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Refuses an item that differs from the version before as long as nobody has decided how the two compare. */
final class UndecidedComparability extends TypedRule<QuestionnaireVersion> {

    UndecidedComparability() {
        super("comparability.undecided", Severity.ERROR, Scope.MODEL, QuestionnaireVersion.class);
    }

    @Override
    List<Problem> find(QuestionnaireVersion version, Look look) {
        return look.changes(version).open(version).stream().map(change -> open(version, change)).toList();
    }

    private Problem open(QuestionnaireVersion version, ItemChange change) {
        EObject where = change instanceof ItemChange.Removed ? version : change.object();
        return problem(where, VersionDiff.code(change), version.getBasedOn().getVersion());
    }
}
