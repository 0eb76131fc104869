package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.digikomp.catalogue.Codes;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Refuses a statement without a key or with the key of another: answers could not be told apart over time. */
final class KeyDuplicate extends TypedRule<QuestionnaireVersion> {

    KeyDuplicate() {
        super("key.duplicate", Severity.ERROR, Scope.MODEL, QuestionnaireVersion.class);
    }

    @Override
    List<Problem> find(QuestionnaireVersion version, Look look) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Statement statement : version.getStatements()) {
            String key = statement.getKey();
            if (key == null || key.isBlank() || !seen.add(key)) {
                problems.add(problem(statement, statement.getCode(), key == null ? "" : key));
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
