package se.digikomp.catalogue.internal.audit;

import java.util.List;

import se.digikomp.catalogue.Codes;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.Statement;

/** Notes a statement that makes no competence concrete, so that it counts in no area. */
final class CompetenceMissing extends TypedRule<Statement> {

    CompetenceMissing() {
        super("competence.missing", Severity.WARNING, Scope.OBJECT, Statement.class);
    }

    @Override
    List<Problem> find(Statement statement, Look look) {
        return statement.getCompetence() == null ? List.of(problem(statement, statement.getCode())) : List.of();
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return Codes.named((Statement) problem.object())
                .map(competence -> new QuickFix("fix.competence",
                        new Edit.Assign(problem.object(), Literals.STATEMENT__COMPETENCE, competence),
                        competence.getCode()))
                .stream().toList();
    }
}
