package se.digikomp.catalogue.internal.audit;

import java.util.List;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.BackgroundKind;
import se.digikomp.questionnaire.model.BackgroundQuestion;

/** Refuses a question that is answered by choosing and offers no choice. */
final class OptionsTooFew extends TypedRule<BackgroundQuestion> {

    OptionsTooFew() {
        super("option.few", Severity.ERROR, Scope.OBJECT, BackgroundQuestion.class);
    }

    @Override
    List<Problem> find(BackgroundQuestion question, Look look) {
        return question.getKind() == BackgroundKind.CHOICE && question.getOptions().size() < 2
                ? List.of(problem(question, question.getCode(), question.getOptions().size()))
                : List.of();
    }
}
