package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import se.digikomp.catalogue.ChangeKind;
import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Notes a statement that was moved past others: what is asked before colours the answer. */
final class OrderChanged extends TypedRule<QuestionnaireVersion> {

    OrderChanged() {
        super("order.changed", Severity.WARNING, Scope.MODEL, QuestionnaireVersion.class);
    }

    @Override
    List<Problem> find(QuestionnaireVersion version, Look look) {
        return look.changes(version).changes().stream()
                .filter(change -> change instanceof ItemChange.Altered altered
                        && altered.kinds().contains(ChangeKind.ORDER) && change.object() instanceof Statement)
                .map(change -> problem(change.object(), ((Statement) change.object()).getCode(),
                        version.getBasedOn().getVersion()))
                .toList();
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        if (!(problem.object().eContainer() instanceof QuestionnaireVersion version) || version.getBasedOn() == null) {
            return List.of();
        }
        Statement statement = (Statement) problem.object();
        List<String> before = version.getBasedOn().getStatements().stream().map(Statement::getKey).toList();
        int place = place(version.getStatements(), statement, before);
        return List.of(new QuickFix("fix.order",
                new Edit.Move(version, Literals.QUESTIONNAIRE_VERSION__STATEMENTS, statement, place),
                version.getBasedOn().getVersion()));
    }

    /** Right after the nearest statement that stood before it, once it has been taken out. */
    private static int place(EList<Statement> now, Statement statement, List<String> before) {
        List<Statement> others = now.stream().filter(other -> other != statement).toList();
        for (int i = before.indexOf(statement.getKey()) - 1; i >= 0; i--) {
            for (int place = 0; place < others.size(); place++) {
                if (before.get(i).equals(others.get(place).getKey())) {
                    return place + 1;
                }
            }
        }
        return 0;
    }
}
