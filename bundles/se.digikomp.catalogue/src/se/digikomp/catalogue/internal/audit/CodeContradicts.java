package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;

import se.digikomp.catalogue.Codes;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Competence;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Notes a code whose figures name another competence than the statement makes concrete. */
final class CodeContradicts extends TypedRule<Statement> {

    CodeContradicts() {
        super("code.competence", Severity.WARNING, Scope.OBJECT, Statement.class);
    }

    @Override
    List<Problem> find(Statement statement, Look look) {
        if (statement.getCompetence() == null || statement.getCompetence().eIsProxy()) {
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
