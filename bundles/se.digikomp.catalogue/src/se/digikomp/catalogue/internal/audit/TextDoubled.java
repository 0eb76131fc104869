package se.digikomp.catalogue.internal.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.digikomp.catalogue.Edit;
import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.QuickFix;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.internal.Mention;
import se.digikomp.framework.model.Translation;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Refuses two statements that say the same in a language. */
final class TextDoubled extends TypedRule<QuestionnaireVersion> {

    TextDoubled() {
        super("text.doubled", Severity.ERROR, Scope.MODEL, QuestionnaireVersion.class);
    }

    @Override
    List<Problem> find(QuestionnaireVersion version, Look look) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Map<String, Statement>> first = new HashMap<>();
        for (Statement statement : version.getStatements()) {
            if (statement.getText() == null) {
                continue;
            }
            for (Translation translation : statement.getText().getTranslations()) {
                Statement other = translation.getText() == null || translation.getText().isBlank() ? statement
                        : first.computeIfAbsent(translation.getLanguage(), language -> new HashMap<>())
                                .putIfAbsent(translation.getText().strip().toLowerCase(Locale.ROOT), statement);
                if (other != null && other != statement) {
                    problems.add(problem(statement, statement.getCode(), other.getCode(),
                            Mention.language(translation.getLanguage())));
                }
            }
        }
        return problems;
    }

    @Override
    public List<QuickFix> fixes(Problem.OnObject problem) {
        Statement statement = (Statement) problem.object();
        return statement.eContainer() == null ? List.of()
                : List.of(new QuickFix("fix.statement.remove", new Edit.Remove(statement.eContainer(),
                        Literals.QUESTIONNAIRE_VERSION__STATEMENTS, statement), String.valueOf(statement.getCode())));
    }
}
