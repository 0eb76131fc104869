package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Codes;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.region.model.Municipality;
import se.digikomp.region.model.Region;

/** Refuses two statements, background questions, competences or municipalities of one version with the same code. */
final class DuplicateCode implements Rule {

    @Override
    public String id() {
        return "code.duplicate";
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
