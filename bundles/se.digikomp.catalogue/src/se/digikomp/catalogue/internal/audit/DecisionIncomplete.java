package se.digikomp.catalogue.internal.audit;

import java.util.List;

import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.ComparabilityDecision;

/** Refuses a decision that does not say why, who and when. */
final class DecisionIncomplete extends TypedRule<ComparabilityDecision> {

    DecisionIncomplete() {
        super("decision.incomplete", Severity.ERROR, Scope.OBJECT, ComparabilityDecision.class);
    }

    @Override
    List<Problem> find(ComparabilityDecision decision, Look look) {
        return Decisions.isComplete(decision) ? List.of() : List.of(problem(decision, decision.getStatementKey()));
    }
}
