package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Refuses a statement that is rated on no scale. */
final class ScaleMissing implements Rule {

    @Override
    public String id() {
        return "scale.missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Problem> check(EObject object) {
        return object instanceof Statement statement && statement.getScale() == null
                ? List.of(problem(statement, statement.getCode()))
                : List.of();
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        Statement statement = (Statement) problem.object();
        return statement.eContainer() instanceof QuestionnaireVersion version
                ? ScaleDiffers.usual(version).map(scale -> ScaleDiffers.rate(statement, scale)).stream().toList()
                : List.of();
    }
}
