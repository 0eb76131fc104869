package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Codes;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Refuses a statement without a key or with the key of another: answers could not be told apart over time. */
final class KeyDuplicate implements Rule {

    @Override
    public String id() {
        return "key.duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Scope scope() {
        return Scope.MODEL;
    }

    @Override
    public List<Problem> check(EObject object) {
        List<Problem> problems = new ArrayList<>();
        if (object instanceof QuestionnaireVersion version) {
            Set<String> seen = new HashSet<>();
            for (Statement statement : version.getStatements()) {
                String key = statement.getKey();
                if (key == null || key.isBlank() || !seen.add(key)) {
                    problems.add(problem(statement, statement.getCode(), key == null ? "" : key));
                }
            }
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        Statement statement = (Statement) problem.object();
        if (!(statement.eContainer() instanceof QuestionnaireVersion version) || statement.getCode() == null) {
            return List.of();
        }
        String key = Codes.freeKey(version, statement.getCode());
        return List.of(new QuickFix("fix.key", new Edit.Assign(statement, Literals.STATEMENT__KEY, key), key));
    }
}
