package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.ComparabilityDecision;

/** Refuses a decision that does not say why, who and when. */
final class DecisionIncomplete implements Rule {

    @Override
    public String id() {
        return "decision.incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Problem> check(EObject object) {
        return object instanceof ComparabilityDecision decision && !Decisions.isComplete(decision)
                ? List.of(problem(decision, decision.getStatementKey()))
                : List.of();
    }
}
