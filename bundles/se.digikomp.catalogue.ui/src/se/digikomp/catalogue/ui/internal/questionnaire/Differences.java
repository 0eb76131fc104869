package se.digikomp.catalogue.ui.internal.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.digikomp.catalogue.VersionComparison;
import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.survey.Comparability;

/** How a version differs from the one it is based on, asked anew each time because a draft changes. */
record Differences(QuestionnaireVersion version) {

    /** Keys of all statements that are not identical, and of those with a decision. */
    List<String> keys() {
        VersionComparison comparison = comparison();
        return comparison.statements().entrySet().stream()
                .filter(entry -> entry.getValue() != Comparability.IDENTICAL || decision(entry.getKey()).isPresent())
                .map(Map.Entry::getKey).toList();
    }

    /** What stands in the table for a statement, with a sign that can be told without colour. */
    String words(String key) {
        VersionComparison comparison = comparison();
        if (comparison.undecided().contains(key)) {
            return "⚠ " + Messages.Comparability_undecided;
        }
        Comparability found = comparison.statements().getOrDefault(key, Comparability.NEW);
        String sign = switch (found) {
            case IDENTICAL -> "= ";
            case EDITORIAL -> "≈ ";
            case CHANGED_MEANING -> "≠ ";
            case NEW -> "+ ";
            case REMOVED -> "− ";
        };
        return sign + Names.of(found);
    }

    /** The statement in the base version. */
    Optional<Statement> before(String key) {
        return statement(version.getBasedOn(), key);
    }

    /** The statement in this version. */
    Optional<Statement> now(String key) {
        return statement(version, key);
    }

    /** The decision on a statement. */
    Optional<ComparabilityDecision> decision(String key) {
        return version.getDecisions().stream().filter(decision -> key.equals(decision.getStatementKey())).findFirst();
    }

    private VersionComparison comparison() {
        return VersionComparison.between(version.getBasedOn(), version);
    }

    private static Optional<Statement> statement(QuestionnaireVersion where, String key) {
        return where.getStatements().stream().filter(statement -> key.equals(statement.getKey())).findFirst();
    }
}
