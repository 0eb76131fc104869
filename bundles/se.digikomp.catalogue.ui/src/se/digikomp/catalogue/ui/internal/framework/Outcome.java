package se.digikomp.catalogue.ui.internal.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import se.digikomp.catalogue.ui.internal.Messages;
import se.digikomp.framework.model.AiLabel;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.CompetenceStatement;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.framework.model.LearningOutcome;
import se.digikomp.framework.model.Level;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.models.edit.Wording;

/**
 * A competence statement or learning outcome of an edition as one row.
 *
 * @param id         its identity, such as CS1.1.01
 * @param kind       what it is, in the reader's language
 * @param competence the code of its competence
 * @param level      the name of its level
 * @param ai         whether it speaks of artificial intelligence, in words
 * @param text       its text in all its languages
 * @param sentence   its text for the reader
 */
record Outcome(String id, String kind, String competence, String level, String ai, LocalizedText text,
        String sentence) {

    /** All rows of an edition: competence by competence, statements first. */
    static List<Outcome> of(FrameworkVersion edition, Locale reader) {
        List<Outcome> rows = new ArrayList<>();
        edition.getAreas().stream().flatMap(area -> area.getCompetences().stream()).forEach(competence -> {
            competence.getStatements().forEach(statement -> rows.add(row(competence, statement, reader)));
            competence.getOutcomes().forEach(outcome -> rows.add(row(competence, outcome, reader)));
        });
        return rows;
    }

    /** Whether every word occurs in one of its columns. */
    boolean matches(String words) {
        String line = String.join(" ", id, kind, competence, level, ai, sentence).toLowerCase();
        return Stream.of(words.toLowerCase().split("\\s+")).allMatch(line::contains);
    }

    private static Outcome row(Competence competence, CompetenceStatement statement, Locale reader) {
        return new Outcome(statement.getId(), Messages.Outcome_statement, competence.getCode(),
                level(statement.getLevel(), reader), ai(statement.getAiLabel()), statement.getText(),
                Wording.of(statement.getText(), reader));
    }

    private static Outcome row(Competence competence, LearningOutcome outcome, Locale reader) {
        String kind = switch (outcome.getDimension()) {
            case KNOWLEDGE -> Messages.Outcome_knowledge;
            case SKILL -> Messages.Outcome_skill;
            case ATTITUDE -> Messages.Outcome_attitude;
        };
        return new Outcome(outcome.getId(), kind, competence.getCode(), level(outcome.getLevel(), reader),
                ai(outcome.getAiLabel()), outcome.getText(), Wording.of(outcome.getText(), reader));
    }

    private static String level(Level level, Locale reader) {
        return level == null ? "" : Wording.of(level.getName(), reader);
    }

    private static String ai(AiLabel label) {
        return switch (label) {
            case NONE -> "";
            case IMPLICIT -> Messages.Outcome_aiImplicit;
            case EXPLICIT -> Messages.Outcome_aiExplicit;
        };
    }
}
