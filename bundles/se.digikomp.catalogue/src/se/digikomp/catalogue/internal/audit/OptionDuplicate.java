package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.Translation;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;

/** Refuses two options of one question with the same code or the same words. */
final class OptionDuplicate extends TypedRule<BackgroundQuestion> {

    OptionDuplicate() {
        super("option.duplicate", Severity.ERROR, Scope.OBJECT, BackgroundQuestion.class);
    }

    @Override
    List<Problem> find(BackgroundQuestion question, Look look) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Option option : question.getOptions()) {
            boolean twice = !seen.add("=" + option.getCode());
            if (option.getLabel() != null) {
                for (Translation label : option.getLabel().getTranslations()) {
                    String words = label.getText() == null ? "" : label.getText().strip().toLowerCase(Locale.ROOT);
                    twice |= !words.isEmpty() && !seen.add(label.getLanguage() + ":" + words);
                }
            }
            if (twice) {
                problems.add(problem(option, question.getCode(), option.getCode()));
            }
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return problem.object().eContainer() == null ? List.of()
                : List.of(new QuickFix("fix.option.remove", new Edit.Remove(problem.object().eContainer(),
                        Literals.BACKGROUND_QUESTION__OPTIONS, problem.object()),
                        String.valueOf(((Option) problem.object()).getCode())));
    }
}
