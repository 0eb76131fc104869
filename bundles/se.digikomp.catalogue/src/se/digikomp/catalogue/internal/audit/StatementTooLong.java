package se.digikomp.catalogue.internal.audit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Rule;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Texts;
import se.digikomp.questionnaire.model.Statement;

/** Hints at a statement so long that respondents may lose the thread. */
final class StatementTooLong implements Rule {

    private static final int LETTERS = 160;

    @Override
    public String id() {
        return "text.long";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Problem> check(EObject object) {
        return object instanceof Statement statement
                ? Texts.of(statement.getText()).byLanguage().entrySet().stream()
                        .filter(wording -> wording.getValue().length() > LETTERS)
                        .map(wording -> problem(statement, statement.getCode(), wording.getValue().length(),
                                wording.getKey()))
                        .toList()
                : List.of();
    }
}
