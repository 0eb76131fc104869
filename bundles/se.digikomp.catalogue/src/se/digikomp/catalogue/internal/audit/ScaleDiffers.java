package se.digikomp.catalogue.internal.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;

/** Notes a statement whose scale has another number of steps than most others. */
final class ScaleDiffers extends TypedRule<QuestionnaireVersion> {

    ScaleDiffers() {
        super("scale.differs", Severity.WARNING, Scope.MODEL, QuestionnaireVersion.class);
    }

    @Override
    List<Problem> find(QuestionnaireVersion version, Look look) {
        if (usual(version).isEmpty()) {
            return List.of();
        }
        int usual = usual(version).get().getSteps();
        return version.getStatements().stream()
                .filter(statement -> statement.getScale() != null && statement.getScale().getSteps() != usual)
                .map(statement -> problem(statement, statement.getCode(), statement.getScale().getSteps(), usual))
                .toList();
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        Statement statement = (Statement) problem.object();
        return statement.eContainer() instanceof QuestionnaireVersion version
                ? usual(version).map(scale -> rate(statement, scale)).stream().toList()
                : List.of();
    }

    /** The scale that most statements are rated on; the first where none is. */
    static Optional<Scale> usual(QuestionnaireVersion version) {
        Map<Scale, Integer> users = new LinkedHashMap<>();
        version.getScales().forEach(scale -> users.put(scale, 0));
        version.getStatements().stream().map(Statement::getScale).filter(users::containsKey)
                .forEach(scale -> users.merge(scale, 1, Integer::sum));
        return users.entrySet().stream().reduce((most, other) -> other.getValue() > most.getValue() ? other : most)
                .map(Map.Entry::getKey);
    }

    /** The remedy that rates a statement on a scale. */
    static QuickFix rate(Statement statement, Scale scale) {
        return new QuickFix("fix.scale", new Edit.Assign(statement, Literals.STATEMENT__SCALE, scale),
                Integer.toString(scale.getSteps()));
    }
}
