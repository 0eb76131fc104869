package se.digikomp.catalogue.internal.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Competence;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Notes a competence of the framework that no statement makes concrete. */
final class CompetenceUncovered implements Rule {

    @Override
    public String id() {
        return "competence.uncovered";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Scope scope() {
        return Scope.MODEL;
    }

    @Override
    public List<Problem> check(EObject object) {
        if (!(object instanceof QuestionnaireVersion version) || version.getFramework() == null
                || version.getFramework().eIsProxy()) {
            return List.of();
        }
        Set<Competence> covered = new HashSet<>();
        version.getStatements().stream().map(Statement::getCompetence).forEach(covered::add);
        return version.getFramework().getAreas().stream().flatMap(area -> area.getCompetences().stream())
                .filter(competence -> !covered.contains(competence))
                .map(competence -> problem(version, competence.getCode())).toList();
    }
}
