package se.digikomp.catalogue.internal.audit;

import java.util.List;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Texts;
import se.digikomp.catalogue.internal.Mention;
import se.digikomp.questionnaire.model.Statement;

/** Hints at a statement so long that respondents may lose the thread. */
final class StatementTooLong extends TypedRule<Statement> {

    private static final int LETTERS = 160;

    StatementTooLong() {
        super("text.long", Severity.HINT, Scope.OBJECT, Statement.class);
    }

    @Override
    List<Problem> find(Statement statement, Look look) {
        return Texts.of(statement.getText()).byLanguage().entrySet().stream()
                .filter(wording -> wording.getValue().length() > LETTERS)
                .map(wording -> problem(statement, statement.getCode(), wording.getValue().length(),
                        Mention.language(wording.getKey())))
                .toList();
    }
}
