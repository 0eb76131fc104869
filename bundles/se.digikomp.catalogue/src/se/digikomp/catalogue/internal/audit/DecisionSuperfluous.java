package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** Notes a decision that counts for nothing: on an item that is identical, or overtaken by another. */
final class DecisionSuperfluous extends TypedRule<QuestionnaireVersion> {

    DecisionSuperfluous() {
        super("decision.superfluous", Severity.WARNING, Scope.MODEL, QuestionnaireVersion.class);
    }

    @Override
    List<Problem> find(QuestionnaireVersion version, Look look) {
        if (version.getDecisions().isEmpty()) {
            return List.of();
        }
        Decisions decisions = Decisions.in(version);
        Set<ComparabilityDecision> counting = new HashSet<>();
        Set<ItemKey> differing = new HashSet<>();
        for (ItemChange change : look.changes(version).changes()) {
            differing.add(change.item());
            decisions.on(change).ifPresent(counting::add);
        }
        List<Problem> problems = new ArrayList<>();
        for (ComparabilityDecision decision : version.getDecisions()) {
            boolean alone = decisions.about(ItemKey.of(decision)).size() == 1;
            if (!counting.contains(decision) && !(alone && differing.contains(ItemKey.of(decision)))) {
                problems.add(problem(decision, decision.getStatementKey()));
            }
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return problem.object().eContainer() == null ? List.of()
                : List.of(new QuickFix("fix.decision.remove", new Edit.Remove(problem.object().eContainer(),
                        Literals.QUESTIONNAIRE_VERSION__DECISIONS, problem.object()),
                        String.valueOf(((ComparabilityDecision) problem.object()).getStatementKey())));
    }
}
