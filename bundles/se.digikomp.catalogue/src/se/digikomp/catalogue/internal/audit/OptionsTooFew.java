package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.BackgroundKind;
import se.digikomp.questionnaire.model.BackgroundQuestion;

/** Refuses a question that is answered by choosing and offers no choice. */
final class OptionsTooFew implements Rule {

    @Override
    public String id() {
        return "option.few";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Problem> check(EObject object) {
        return object instanceof BackgroundQuestion question && question.getKind() == BackgroundKind.CHOICE
                && question.getOptions().size() < 2
                        ? List.of(problem(question, question.getCode(), question.getOptions().size()))
                        : List.of();
    }
}
