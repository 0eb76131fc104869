package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;

/** Refuses two wordings of one text in the same language: only one could be shown. */
final class WordingTwice implements Rule {

    @Override
    public String id() {
        return "text.twice";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Problem> check(EObject object) {
        List<Problem> problems = new ArrayList<>();
        if (object instanceof LocalizedText text) {
            Set<String> languages = new HashSet<>();
            for (Translation wording : text.getTranslations()) {
                if (!languages.add(wording.getLanguage())) {
                    problems.add(problem(wording, wording.getLanguage(), wording.getText()));
                }
            }
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return problem.object().eContainer() == null ? List.of()
                : List.of(new QuickFix("fix.wording.remove",
                        new Edit.Remove(problem.object().eContainer(),
                                FrameworkPackage.Literals.LOCALIZED_TEXT__TRANSLATIONS, problem.object()),
                        String.valueOf(((Translation) problem.object()).getText())));
    }
}
