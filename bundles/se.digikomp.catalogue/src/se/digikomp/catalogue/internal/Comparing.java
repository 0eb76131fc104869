package se.digikomp.catalogue.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import se.digikomp.catalogue.ChangeKind;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ItemKey;
import se.digikomp.framework.model.Competence;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Scale;
import se.digikomp.questionnaire.model.Statement;

/** Goes through two versions side by side and gathers what differs, in the order of the later one. */
public final class Comparing {

    private final List<ItemChange> changes = new ArrayList<>();
    private final boolean stem;
    private Scale lastBefore;
    private Scale lastAfter;
    private boolean lastSame;

    private Comparing(boolean stem) {
        this.stem = stem;
    }

    /** What differs: statements, then background questions with their options; removed items follow those kept. */
    public static List<ItemChange> of(QuestionnaireVersion before, QuestionnaireVersion after) {
        Comparing comparing = new Comparing(!Wordings.kinds(before.getStem(), after.getStem()).isEmpty());
        comparing.all(statements(before), statements(after), comparing::statement);
        Map<ItemKey, BackgroundQuestion> old = questions(before);
        Map<ItemKey, BackgroundQuestion> now = questions(after);
        comparing.all(old, now, Comparing::question);
        now.forEach((key, question) -> {
            if (old.containsKey(key)) {
                comparing.all(options(old.get(key)), options(question),
                        (was, is) -> Wordings.kinds(was.getLabel(), is.getLabel()));
            }
        });
        return comparing.changes;
    }

    private <T extends Identified> void all(Map<ItemKey, T> before, Map<ItemKey, T> after,
            BiFunction<T, T, Set<ChangeKind>> compare) {
        Set<ItemKey> moved = Moves.between(before.keySet(), after.keySet());
        after.forEach((key, now) -> {
            T old = before.get(key);
            if (old == null) {
                changes.add(new ItemChange.Added(key, now));
                return;
            }
            Set<ChangeKind> found = compare.apply(old, now);
            if (!found.isEmpty() || moved.contains(key)) {
                Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
                kinds.addAll(found);
                if (moved.contains(key)) {
                    kinds.add(ChangeKind.ORDER);
                }
                changes.add(new ItemChange.Altered(key, old, now, kinds));
            }
        });
        before.forEach((key, old) -> {
            if (!after.containsKey(key)) {
                changes.add(new ItemChange.Removed(key, old));
            }
        });
    }

    private Set<ChangeKind> statement(Statement before, Statement after) {
        Set<ChangeKind> wording = Wordings.kinds(before.getText(), after.getText());
        boolean scale = !same(before.getScale(), after.getScale());
        boolean competence = !code(before.getCompetence()).equals(code(after.getCompetence()));
        if (wording.isEmpty() && !stem && !scale && !competence) {
            return Set.of();
        }
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        kinds.addAll(wording);
        if (stem) {
            kinds.add(ChangeKind.STEM);
        }
        if (scale) {
            kinds.add(ChangeKind.SCALE);
        }
        if (competence) {
            kinds.add(ChangeKind.COMPETENCE);
        }
        return kinds;
    }

    private static Set<ChangeKind> question(BackgroundQuestion before, BackgroundQuestion after) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        kinds.addAll(Wordings.kinds(before.getQuestion(), after.getQuestion()));
        if (before.getKind() != after.getKind() || !options(before).keySet().equals(options(after).keySet())) {
            kinds.add(ChangeKind.OPTIONS);
        }
        return kinds;
    }

    private boolean same(Scale before, Scale after) {
        if (before == null || after == null) {
            return before == after;
        }
        if (before == lastBefore && after == lastAfter) {
            return lastSame;
        }
        lastBefore = before;
        lastAfter = after;
        lastSame = before.getSteps() == after.getSteps() && same(before.getLow(), after.getLow())
                && same(before.getHigh(), after.getHigh()) && same(before.getLabels(), after.getLabels());
        return lastSame;
    }

    private static boolean same(List<LocalizedText> before, List<LocalizedText> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!same(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(LocalizedText before, LocalizedText after) {
        return Wordings.kinds(before, after).isEmpty();
    }

    private static String code(Competence competence) {
        return competence == null ? "" : String.valueOf(competence.getCode());
    }

    private static Map<ItemKey, Statement> statements(QuestionnaireVersion version) {
        Map<ItemKey, Statement> statements = new LinkedHashMap<>();
        version.getStatements().forEach(statement -> statements.putIfAbsent(ItemKey.of(statement), statement));
        return statements;
    }

    private static Map<ItemKey, BackgroundQuestion> questions(QuestionnaireVersion version) {
        Map<ItemKey, BackgroundQuestion> questions = new LinkedHashMap<>();
        version.getBackgroundQuestions().forEach(question -> questions.putIfAbsent(ItemKey.of(question), question));
        return questions;
    }

    private static Map<ItemKey, Option> options(BackgroundQuestion question) {
        Map<ItemKey, Option> options = new LinkedHashMap<>();
        question.getOptions().forEach(option -> options.putIfAbsent(ItemKey.of(question, option), option));
        return options;
    }
}
