package se.digikomp.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.digikomp.catalogue.internal.Ancestry;
import se.digikomp.catalogue.internal.diff.DiffHtml;
import se.digikomp.catalogue.internal.diff.DiffJson;
import se.digikomp.catalogue.internal.diff.DiffText;
import se.digikomp.catalogue.internal.diff.DiffWord;
import se.digikomp.framework.model.Identified;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.questionnaire.model.BackgroundQuestion;
import se.digikomp.questionnaire.model.ComparabilityDecision;
import se.digikomp.questionnaire.model.Option;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.survey.Comparability;

/**
 * What differs between any two versions as a document: for the minutes as text or HTML, for programs as JSON.
 *
 * @param before  the earlier version
 * @param after   the later one
 * @param changes what differs
 */
public record VersionDiff(QuestionnaireVersion before, QuestionnaireVersion after, VersionChanges changes) {

    /**
     * The two wordings of an item in one language.
     *
     * @param language its ISO 639 code
     * @param before   the wording as it was; empty where there was none
     * @param after    the wording as it is; empty where there is none
     */
    public record Wordings(String language, String before, String after) {

        /** The two word by word. */
        public WordDiff words() {
            return WordDiff.of(before, after);
        }
    }

    /** Compares two versions as they are now, whether or not one is based on the other. */
    public static VersionDiff between(QuestionnaireVersion before, QuestionnaireVersion after) {
        return new VersionDiff(before, after, VersionChanges.between(before, after));
    }

    /** The document in a form, for a reader of this language. */
    public String in(DiffFormat format, Locale reader) {
        return switch (format) {
            case TEXT -> text(reader);
            case HTML -> html(reader);
            case JSON -> json();
        };
    }

    /** The document as plain text in which words that went stand in [-…-] and those that came in {+…+}. */
    public String text(Locale reader) {
        return new DiffText(this, reader).write();
    }

    /** The document as a page of HTML that needs nothing else. */
    public String html(Locale reader) {
        return new DiffHtml(this, reader).write();
    }

    /** The document as a DOCX file for word processors. */
    public byte[] docx(Locale reader) {
        return new DiffWord(this, reader).write();
    }

    /** The document as JSON: versions, numbers and one object a change. */
    public String json() {
        return new DiffJson(this).write();
    }

    /** What somebody decided on a change, where the later version is directly based on the earlier one. */
    public Optional<ComparabilityDecision> decision(ItemChange change) {
        QuestionnaireVersion base = after.getBasedOn();
        return base != null && String.valueOf(base.getId()).equals(before.getId()) ? Decisions.in(after).on(change)
                : Optional.empty();
    }

    /**
     * How an item compares by the decisions of several versions, one based on the other; empty where a decision is open
     * or the versions do not follow each other.
     */
    public Optional<Comparability> followed(ItemChange change) {
        if (after.equals(before) || !Ancestry.of(after).contains(before)) {
            return Optional.empty();
        }
        VersionComparison comparison = VersionComparison.between(before, after);
        return comparison.open().contains(change.item()) ? Optional.empty()
                : Optional.ofNullable(comparison.items().get(change.item()));
    }

    /** The number of statements that are identical. */
    public int identical() {
        Set<String> changed = new LinkedHashSet<>();
        changes.changes().stream().filter(change -> change.object() instanceof Statement)
                .forEach(change -> changed.add(change.item().key()));
        return (int) after.getStatements().stream().filter(statement -> !changed.contains(statement.getKey())).count();
    }

    /** The wordings of an item in every language that either side has; for a changed item only those that differ. */
    public static List<Wordings> wordings(ItemChange change) {
        return switch (change) {
            case ItemChange.Added added -> wordings(Map.of(), words(added.object()));
            case ItemChange.Removed removed -> wordings(words(removed.object()), Map.of());
            case ItemChange.Altered altered -> wordings(words(altered.before()), words(altered.object()));
        };
    }

    /** What people call an item: a statement's code, a question's code, or both codes of an option. */
    public static String code(ItemChange change) {
        return change.object() instanceof Statement statement ? String.valueOf(statement.getCode())
                : change.item().key();
    }

    private static List<Wordings> wordings(Map<String, String> before, Map<String, String> after) {
        Set<String> languages = new LinkedHashSet<>(before.keySet());
        languages.addAll(after.keySet());
        List<Wordings> wordings = new ArrayList<>();
        for (String language : languages) {
            String old = before.getOrDefault(language, "");
            String now = after.getOrDefault(language, "");
            if (!old.equals(now)) {
                wordings.add(new Wordings(language, old, now));
            }
        }
        return wordings;
    }

    private static Map<String, String> words(Identified item) {
        LocalizedText text = switch (item) {
            case Statement statement -> statement.getText();
            case BackgroundQuestion question -> question.getQuestion();
            case Option option -> option.getLabel();
            default -> throw new IllegalArgumentException("no item of a questionnaire: " + item.eClass().getName());
        };
        return Texts.of(text).byLanguage();
    }
}
