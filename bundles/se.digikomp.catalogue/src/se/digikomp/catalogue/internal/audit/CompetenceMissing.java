package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Codes;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.Statement;

/** Notes a statement that makes no competence concrete, so that it counts in no area. */
final class CompetenceMissing implements Rule {

    @Override
    public String id() {
        return "competence.missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Problem> check(EObject object) {
        return object instanceof Statement statement && statement.getCompetence() == null
                ? List.of(problem(statement, statement.getCode()))
                : List.of();
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
