package se.digikomp.catalogue.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Validation.Rule;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.region.model.Municipality;
import se.digikomp.region.model.Region;

/** Refuses two statements, background questions, competences or municipalities of one version with the same code. */
public final class DuplicateCode implements Rule {

    @Override
    public List<Problem> check(EObject object) {
        return switch (object) {
            case QuestionnaireVersion version -> {
                List<Problem> problems = new ArrayList<>(duplicates(version.getStatements(), Statement::getCode));
                problems.addAll(duplicates(version.getBackgroundQuestions(), BackgroundQuestion::getCode));
                yield problems;
            }
            case FrameworkVersion version -> duplicates(
                    version.getAreas().stream().flatMap(area -> area.getCompetences().stream()).toList(),
                    Competence::getCode);
            case Region region -> duplicates(region.getMunicipalities(), Municipality::getCode);
            default -> List.of();
        };
    }

    private static <T extends EObject> List<Problem> duplicates(List<T> objects, Function<T, String> code) {
        Map<String, List<T>> byCode = new LinkedHashMap<>();
        objects.forEach(object -> byCode.computeIfAbsent(String.valueOf(code.apply(object)), key -> new ArrayList<>())
                .add(object));
        List<Problem> problems = new ArrayList<>();
        byCode.forEach((found, users) -> {
            if (users.size() > 1) {
                problems.add(new Problem.OnObject(Severity.ERROR, "code.duplicate", users.getLast(),
                        List.of(found, Integer.toString(users.size()))));
            }
        });
        return problems;
    }
}
