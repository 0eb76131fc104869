package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Identified;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.Statement;

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
                problems.add(problem(object, name(object), ((InternalEObject) target).eProxyURI().fragment()));
            }
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return problem.object() instanceof Statement statement && statement.getCompetence() != null
                && statement.getCompetence().eIsProxy()
                        ? List.of(new QuickFix("fix.competence.none",
                                new Edit.Clear(statement, Literals.STATEMENT__COMPETENCE)))
                        : List.of();
    }

    private static String name(EObject object) {
        return object instanceof Identified identified ? String.valueOf(identified.getId()) : object.eClass().getName();
    }
}
