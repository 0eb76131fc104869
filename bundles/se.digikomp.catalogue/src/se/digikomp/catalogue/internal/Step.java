package se.digikomp.catalogue.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.digikomp.catalogue.Texts;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.survey.Comparability;

/** A version and the one it is directly based on. */
public record Step(QuestionnaireVersion base, QuestionnaireVersion next) {

    /** Keys of the statements of a version, in its order. */
    public static Set<String> keys(QuestionnaireVersion version) {
        return statements(version).keySet();
    }

    /** How the statement with this key compares; one that differs without a decision has changed meaning. */
    public Comparability comparability(String key) {
        Statement before = statements(base).get(key);
        Statement after = statements(next).get(key);
        if (before == null) {
            return Comparability.NEW;
        }
        if (after == null) {
            return Comparability.REMOVED;
        }
        if (same(before, after)) {
            return Comparability.IDENTICAL;
        }
        return decision(key).map(Step::decided).orElse(Comparability.CHANGED_MEANING);
    }

    /** Keys of statements in both versions that differ without a decision. */
    public Set<String> undecided() {
        Map<String, Statement> before = statements(base);
        Map<String, Statement> after = statements(next);
        Set<String> undecided = new LinkedHashSet<>(after.keySet());
        undecided.retainAll(before.keySet());
        undecided.removeIf(key -> same(before.get(key), after.get(key)) || decision(key).isPresent());
        return undecided;
    }

    private boolean same(Statement before, Statement after) {
        return same(before.getText(), after.getText()) && same(base.getStem(), next.getStem())
                && same(before.getScale(), after.getScale());
    }

    private Optional<ComparabilityDecision> decision(String key) {
        return next.getDecisions().stream().filter(decision -> key.equals(decision.getStatementKey())).findFirst();
    }

    private static Comparability decided(ComparabilityDecision decision) {
        return switch (decision.getDecision()) {
            case IDENTICAL, EDITORIAL -> Comparability.EDITORIAL;
            case CHANGED_MEANING, NEW, REMOVED -> Comparability.CHANGED_MEANING;
        };
    }

    private static boolean same(Scale before, Scale after) {
        if (before == null || after == null) {
            return before == after;
        }
        return before.getSteps() == after.getSteps() && same(before.getLow(), after.getLow())
                && same(before.getHigh(), after.getHigh());
    }

    private static boolean same(LocalizedText before, LocalizedText after) {
        Map<String, String> old = Texts.of(before).byLanguage();
        Map<String, String> now = Texts.of(after).byLanguage();
        Set<String> common = new LinkedHashSet<>(old.keySet());
        common.retainAll(now.keySet());
        return common.isEmpty() ? old.isEmpty() && now.isEmpty()
                : common.stream().allMatch(language -> old.get(language).equals(now.get(language)));
    }

    private static Map<String, Statement> statements(QuestionnaireVersion version) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        version.getStatements().forEach(statement -> statements.putIfAbsent(statement.getKey(), statement));
        return statements;
    }
}
