package se.digikomp.catalogue.internal.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.Texts;
import se.digikomp.catalogue.VersionDiff;
import se.digikomp.catalogue.internal.ProblemTexts;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Comparability;

/** What a document of differences says in words, for a reader of one language. */
record Phrases(VersionDiff diff, Locale reader) {

    String title() {
        QuestionnaireVersion after = diff.after();
        String questionnaire = after.getQuestionnaire() == null ? ""
                : Texts.of(after.getQuestionnaire().getTitle()).in(reader);
        return text("diff.title", questionnaire, diff.before().getVersion(), after.getVersion());
    }

    String summary() {
        return text("diff.summary", count(ItemChange.Altered.class), count(ItemChange.Added.class),
                count(ItemChange.Removed.class), Integer.toString(diff.identical()));
    }

    /** What the item is and how it changed, such as <em>Statement: wording, order</em>. */
    String nature(ItemChange change) {
        String kind = text("diff.item." + change.item().kind().name());
        String nature = switch (change) {
            case ItemChange.Added added -> text("diff.added");
            case ItemChange.Removed removed -> text("diff.removed");
            case ItemChange.Altered altered -> altered.kinds().stream()
                    .map(way -> text("diff.kind." + way.name())).collect(Collectors.joining(", "));
        };
        return kind + ": " + nature;
    }

    /** What was decided, why, by whom and when, or in several versions one after the other; else what is suggested. */
    String decision(ItemChange change) {
        return diff.decision(change).map(this::decided)
                .or(() -> diff.followed(change).map(comparability -> text("diff.followed", name(comparability))))
                .orElseGet(() -> text("diff.suggested", name(change.suggested())));
    }

    private String decided(ComparabilityDecision decision) {
        return text("diff.decided", name(Decisions.comparability(decision)), Texts.of(decision.getReason()).in(reader),
                decision.getDecidedBy() == null ? "–" : decision.getDecidedBy(),
                decision.getDecidedOn() == null ? "–" : decision.getDecidedOn().toString());
    }

    String text(String key, String... arguments) {
        return ProblemTexts.message(key, List.of(arguments), reader);
    }

    private String name(Comparability comparability) {
        return text("comparability." + comparability.name());
    }

    private String count(Class<? extends ItemChange> type) {
        return Long.toString(diff.changes().changes().stream().filter(type::isInstance).count());
    }
}
