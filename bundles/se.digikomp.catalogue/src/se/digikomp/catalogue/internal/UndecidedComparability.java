package se.digikomp.catalogue.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Validation.Rule;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Refuses a statement that differs from the version before as long as nobody has decided how the two compare. */
public final class UndecidedComparability implements Rule {

    @Override
    public List<Problem> check(EObject object) {
        return object instanceof QuestionnaireVersion version && version.getBasedOn() != null
                && !version.getBasedOn().eIsProxy() ? check(version) : List.of();
    }

    private static List<Problem> check(QuestionnaireVersion version) {
        Set<String> undecided = new Step(version.getBasedOn(), version).undecided();
        return version.getStatements().stream().filter(statement -> undecided.contains(statement.getKey()))
                .<Problem>map(statement -> new Problem.OnObject(Severity.ERROR, "comparability.undecided", statement,
                        List.of(String.valueOf(statement.getCode()), version.getBasedOn().getVersion())))
                .toList();
    }
}
