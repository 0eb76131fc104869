package se.digikomp.catalogue.internal.audit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.digikomp.catalogue.Look;
import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.Texts;
import se.digikomp.catalogue.internal.Mention;
import se.digikomp.questionnaire.model.Statement;

/** Hints at a statement that may ask for two things at once, which nobody can rate with one step. */
final class StatementDoubleBarrelled extends TypedRule<Statement> {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Map<String, Pattern> JOINING = Map.of(
            "sv", Pattern.compile("\\s(och|samt|såväl som)\\s", WORDS),
            "en", Pattern.compile("\\s(and|as well as)\\s", WORDS));
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    StatementDoubleBarrelled() {
        super("text.double", Severity.HINT, Scope.OBJECT, Statement.class);
    }

    @Override
    List<Problem> find(Statement statement, Look look) {
        SortedMap<String, String> found = new TreeMap<>();
        Texts.of(statement.getText()).byLanguage().forEach((language, words) -> {
            Matcher joining = JOINING.getOrDefault(language, NOTHING).matcher(words);
            if (joining.find()) {
                found.put(language, joining.group(1));
            }
        });
        return found.isEmpty() ? List.of() : List.of(problem(statement, statement.getCode(), Mention.words(found)));
    }
}
