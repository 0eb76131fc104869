package se.digikomp.catalogue.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Validation.Rule;
import se.digikomp.catalogue.VersionChanges;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Refuses an item that differs from the version before as long as nobody has decided how the two compare. */
public final class UndecidedComparability implements Rule {

    @Override
    public List<Problem> check(EObject object) {
        return object instanceof QuestionnaireVersion version
                ? VersionChanges.of(version).open(version).stream().map(change -> open(version, change)).toList()
                : List.of();
    }

    private static Problem open(QuestionnaireVersion version, ItemChange change) {
        EObject where = change instanceof ItemChange.Removed ? version : change.object();
        return new Problem.OnObject(Severity.ERROR, "comparability.undecided", where,
                List.of(change.item().key(), version.getBasedOn().getVersion()));
    }
}
