package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.region.model.Membership;
import se.digikomp.training.model.Coverage;
import se.digikomp.training.model.TrainingPackage;

/** Refuses a reference to something that is in none of the files. */
final class DanglingReference extends TypedRule<EObject> {

    DanglingReference() {
        super("reference.dangling", Severity.ERROR, Scope.OBJECT, EObject.class);
    }

    @Override
    List<Problem> find(EObject object, Look look) {
        List<Problem> problems = new ArrayList<>();
        for (EObject target : object.eCrossReferences()) {
            if (target.eIsProxy()) {
                problems.add(problem(object, Called.name(object), identity(target)));
            }
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return switch (problem.object()) {
            case Statement statement when isNowhere(statement.getCompetence()) -> List.of(
                    new QuickFix("fix.competence.none", new Edit.Clear(statement, Literals.STATEMENT__COMPETENCE)));
            case Membership membership when isNowhere(membership.getLibrary()) -> Removal.of(membership);
            case Coverage coverage -> gone(coverage);
            default -> List.of();
        };
    }

    /** All that a coverage says it covers and that is nowhere, taken out together. */
    private static List<QuickFix> gone(Coverage coverage) {
        List<Edit> edits = new ArrayList<>();
        edits.addAll(gone(coverage, TrainingPackage.Literals.COVERAGE__COMPETENCES, coverage.getCompetences()));
        edits.addAll(gone(coverage, TrainingPackage.Literals.COVERAGE__THEMES, coverage.getThemes()));
        edits.addAll(gone(coverage, TrainingPackage.Literals.COVERAGE__STATEMENTS, coverage.getStatements()));
        return edits.isEmpty() ? List.of() : List.of(new QuickFix("fix.coverage.remove", List.of(), edits));
    }

    private static List<Edit> gone(Coverage coverage, EReference feature, List<? extends EObject> covered) {
        return covered.stream().filter(DanglingReference::isNowhere)
                .<Edit>map(each -> new Edit.Remove(coverage, feature, each)).toList();
    }

    private static boolean isNowhere(EObject target) {
        return target != null && target.eIsProxy();
    }

    private static String identity(EObject proxy) {
        return ((InternalEObject) proxy).eProxyURI().fragment();
    }
}
