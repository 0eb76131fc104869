package se.digikomp.catalogue.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Validation.Rule;
import se.digikomp.questionnaire.model.Statement;

/** Notes a statement that makes no competence concrete, so that it counts in no area. */
public final class CompetenceMissing implements Rule {

    @Override
    public List<Problem> check(EObject object) {
        return object instanceof Statement statement && statement.getCompetence() == null
                ? List.of(new Problem.OnObject(Severity.WARNING, "competence.missing", statement,
                        List.of(String.valueOf(statement.getCode()))))
                : List.of();
    }
}
