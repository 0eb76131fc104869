package se.digikomp.catalogue.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Validation.Rule;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Refuses a statement without a scale and notes one whose scale has another number of steps than most others. */
public final class ScaleDiffers implements Rule {

    @Override
    public List<Problem> check(EObject object) {
        return object instanceof QuestionnaireVersion version ? check(version) : List.of();
    }

    private static List<Problem> check(QuestionnaireVersion version) {
        Map<Integer, Integer> users = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Statement statement : version.getStatements()) {
            if (statement.getScale() == null) {
                problems.add(new Problem.OnObject(Severity.ERROR, "scale.missing", statement,
                        List.of(String.valueOf(statement.getCode()))));
            } else {
                users.merge(statement.getScale().getSteps(), 1, Integer::sum);
            }
        }
        int usual = users.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey)
                .orElse(0);
        version.getStatements().stream()
                .filter(statement -> statement.getScale() != null && statement.getScale().getSteps() != usual)
                .forEach(statement -> problems.add(differs(statement, usual)));
        return problems;
    }

    private static Problem differs(Statement statement, int usual) {
        return new Problem.OnObject(Severity.WARNING, "scale.differs", statement,
                List.of(String.valueOf(statement.getCode()), Integer.toString(statement.getScale().getSteps()),
                        Integer.toString(usual)));
    }
}
