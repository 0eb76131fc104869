package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/**
 * What it takes for a questionnaire version to follow another edition of a framework: its statements go on to the
 * competences of the same codes.
 *
 * @param version   the version
 * @param framework the edition it would follow
 */
public record FrameworkChange(QuestionnaireVersion version, FrameworkVersion framework) {

    /** The statements whose competence has no counterpart of the same code; they would be left without one. */
    public List<Statement> left() {
        return concerned().stream().filter(statement -> counterpart(statement).isEmpty()).toList();
    }

    /** The statements that would go on to a competence of the same code. */
    public List<Statement> carried() {
        return concerned().stream().filter(statement -> counterpart(statement).isPresent()).toList();
    }

    /** The changes it consists of, to be undone as one; none where the version follows that edition already. */
    public List<Edit> edits() {
        if (version.getFramework() == framework) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Assign(version, Literals.QUESTIONNAIRE_VERSION__FRAMEWORK, framework));
        for (Statement statement : concerned()) {
            edits.add(counterpart(statement)
                    .<Edit>map(found -> new Edit.Assign(statement, Literals.STATEMENT__COMPETENCE, found))
                    .orElseGet(() -> new Edit.Clear(statement, Literals.STATEMENT__COMPETENCE)));
        }
        return edits;
    }

    private List<Statement> concerned() {
        return version.getStatements().stream().filter(statement -> statement.getCompetence() != null)
                .filter(statement -> statement.getCompetence().getArea() == null
                        || statement.getCompetence().getArea().eContainer() != framework)
                .toList();
    }

    private Optional<Competence> counterpart(Statement statement) {
        String code = statement.getCompetence().getCode();
        return framework.getAreas().stream().flatMap(area -> area.getCompetences().stream())
                .filter(competence -> code != null && code.equals(competence.getCode())).findFirst();
    }
}
