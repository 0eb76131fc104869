package se.digikomp.catalogue.internal.audit;

import java.util.List;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Refuses a statement that is rated on no scale. */
final class ScaleMissing extends TypedRule<Statement> {

    ScaleMissing() {
        super("scale.missing", Severity.ERROR, Scope.OBJECT, Statement.class);
    }

    @Override
    List<Problem> find(Statement statement, Look look) {
        return statement.getScale() == null ? List.of(problem(statement, statement.getCode())) : List.of();
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        Statement statement = (Statement) problem.object();
        return statement.eContainer() instanceof QuestionnaireVersion version
                ? ScaleDiffers.usual(version).map(scale -> ScaleDiffers.rate(statement, scale)).stream().toList()
                : List.of();
    }
}
