package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Codes;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Competence;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Notes a code whose figures name another competence than the statement makes concrete. */
final class CodeContradicts implements Rule {

    @Override
    public String id() {
        return "code.competence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Problem> check(EObject object) {
        if (!(object instanceof Statement statement) || statement.getCompetence() == null
                || statement.getCompetence().eIsProxy()) {
            return List.of();
        }
        String own = String.valueOf(statement.getCompetence().getCode());
        return Codes.named(statement).map(Competence::getCode).filter(named -> !named.equals(own))
                .map(named -> problem(statement, statement.getCode(), named, own)).stream().toList();
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        Statement statement = (Statement) problem.object();
        List<QuickFix> fixes = new ArrayList<>();
        if (statement.eContainer() instanceof QuestionnaireVersion version && statement.getCompetence() != null) {
            String code = Codes.next(version, statement.getCompetence());
            fixes.add(new QuickFix("fix.code", new Edit.Assign(statement, Literals.STATEMENT__CODE, code), code));
        }
        Codes.named(statement).ifPresent(competence -> fixes.add(new QuickFix("fix.competence",
                new Edit.Assign(statement, Literals.STATEMENT__COMPETENCE, competence), competence.getCode())));
        return fixes;
    }
}
