package se.digikomp.catalogue.internal.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Competence;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Notes a competence of the framework that no statement makes concrete. */
final class CompetenceUncovered extends TypedRule<QuestionnaireVersion> {

    CompetenceUncovered() {
        super("competence.uncovered", Severity.WARNING, Scope.MODEL, QuestionnaireVersion.class);
    }

    @Override
    List<Problem> find(QuestionnaireVersion version, Look look) {
        if (version.getFramework() == null || version.getFramework().eIsProxy()) {
            return List.of();
        }
        Set<Competence> covered = new HashSet<>();
        version.getStatements().stream().map(Statement::getCompetence).forEach(covered::add);
        return version.getFramework().getAreas().stream().flatMap(area -> area.getCompetences().stream())
                .filter(competence -> !covered.contains(competence))
                .map(competence -> problem(version, competence.getCode())).toList();
    }
}
