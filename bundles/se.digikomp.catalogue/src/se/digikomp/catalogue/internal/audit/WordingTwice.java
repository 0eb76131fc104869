package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.internal.Mention;
import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;

/** Refuses two wordings of one text in the same language: only one could be shown. */
final class WordingTwice extends TypedRule<LocalizedText> {

    WordingTwice() {
        super("text.twice", Severity.ERROR, Scope.OBJECT, LocalizedText.class);
    }

    @Override
    List<Problem> find(LocalizedText text, Look look) {
        List<Problem> problems = new ArrayList<>();
        Set<String> languages = new HashSet<>();
        for (Translation wording : text.getTranslations()) {
            if (!languages.add(wording.getLanguage())) {
                problems.add(problem(wording, Mention.language(wording.getLanguage()), wording.getText()));
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
