package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.BackgroundKind;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;

/** Refuses options of a question that is answered with a unit: nobody could choose them. */
final class OptionUnreachable extends TypedRule<BackgroundQuestion> {

    OptionUnreachable() {
        super("option.unreachable", Severity.ERROR, Scope.OBJECT, BackgroundQuestion.class);
    }

    @Override
    List<Problem> find(BackgroundQuestion question, Look look) {
        return question.getKind() == BackgroundKind.UNIT
                ? question.getOptions().stream()
                        .map(option -> problem(option, question.getCode(), option.getCode())).toList()
                : List.of();
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        EObject question = problem.object().eContainer();
        String code = String.valueOf(((Option) problem.object()).getCode());
        return question == null ? List.of()
                : List.of(
                        new QuickFix("fix.option.remove",
                                new Edit.Remove(question, Literals.BACKGROUND_QUESTION__OPTIONS, problem.object()),
                                code),
                        new QuickFix("fix.kind.choice", new Edit.Assign(question, Literals.BACKGROUND_QUESTION__KIND,
                                BackgroundKind.CHOICE)));
    }
}
