package se.digikomp.catalogue.internal.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Theme;

/** Notes a theme that no statement belongs to. */
final class ThemeUnused extends TypedRule<QuestionnaireVersion> {

    ThemeUnused() {
        super("theme.unused", Severity.WARNING, Scope.MODEL, QuestionnaireVersion.class);
    }

    @Override
    List<Problem> find(QuestionnaireVersion version, Look look) {
        Set<Theme> used = new HashSet<>();
        version.getStatements().forEach(statement -> used.addAll(statement.getThemes()));
        return version.getThemes().stream().filter(theme -> !used.contains(theme))
                .map(theme -> problem(theme, theme.getKey())).toList();
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        return problem.object().eContainer() == null ? List.of()
                : List.of(new QuickFix("fix.theme.remove", new Edit.Remove(problem.object().eContainer(),
                        Literals.QUESTIONNAIRE_VERSION__THEMES, problem.object()),
                        String.valueOf(((Theme) problem.object()).getKey())));
    }
}
