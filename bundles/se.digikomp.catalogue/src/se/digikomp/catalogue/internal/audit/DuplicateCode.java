package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Codes;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.Identified;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.region.model.Municipality;
import se.digikomp.region.model.Region;

/** Refuses two statements, background questions, competences or municipalities of one version with the same code. */
final class DuplicateCode extends TypedRule<Identified> {

    DuplicateCode() {
        super("code.duplicate", Severity.ERROR, Scope.MODEL, Identified.class);
    }

    @Override
    List<Problem> find(Identified object, Look look) {
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

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        if (problem.object() instanceof Statement statement && statement.getCompetence() != null
                && statement.eContainer() instanceof QuestionnaireVersion version) {
            String code = Codes.next(version, statement.getCompetence());
            return List.of(new QuickFix("fix.code", new Edit.Assign(statement, Literals.STATEMENT__CODE, code), code));
        }
        return List.of();
    }

    private <T extends EObject> List<Problem> duplicates(List<T> objects, Function<T, String> code) {
        Map<String, List<T>> byCode = new LinkedHashMap<>();
        objects.forEach(object -> byCode.computeIfAbsent(String.valueOf(code.apply(object)), key -> new ArrayList<>())
                .add(object));
        List<Problem> problems = new ArrayList<>();
        byCode.forEach((found, users) -> {
            if (users.size() > 1) {
                problems.add(problem(users.getLast(), found, users.size()));
            }
        });
        return problems;
    }
}
