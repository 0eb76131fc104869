package se.digikomp.catalogue.ui.internal.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import se.digikomp.catalogue.Decisions;
import se.digikomp.catalogue.ItemChange;
import se.digikomp.catalogue.ItemKey;
import se.digikomp.catalogue.Languages;
import se.digikomp.catalogue.VersionChanges;
import se.digikomp.catalogue.VersionComparison;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.survey.Comparability;

/**
 * A version beside another one: how each item compares, what waits for a decision. The other is at first the version it
 * is based on, the only one against which is decided.
 */
final class SideBySide {

    private final QuestionnaireVersion version;
    private final List<QuestionnaireVersion> others;
    private final Locale reader;
    private QuestionnaireVersion other;
    private List<ChangeRow> rows = List.of();

    /** A version beside one of these others, at least one. */
    SideBySide(QuestionnaireVersion version, List<QuestionnaireVersion> others, Locale reader) {
        this.version = version;
        this.others = List.copyOf(others);
        this.reader = reader;
        this.other = others.contains(version.getBasedOn()) ? version.getBasedOn() : others.getLast();
        read();
    }

    QuestionnaireVersion version() {
        return version;
    }

    List<QuestionnaireVersion> others() {
        return others;
    }

    QuestionnaireVersion other() {
        return other;
    }

    /** Compares with another version from now on. */
    void against(QuestionnaireVersion chosen) {
        other = chosen;
        read();
    }

    /** Whether what is seen can be decided on here. */
    boolean isDecidable() {
        return other == version.getBasedOn();
    }

    /** Compares the versions as they are now. */
    void read() {
        Map<ItemKey, ItemChange> changes = VersionChanges.between(other, version).changes().stream()
                .collect(Collectors.toMap(ItemChange::item, Function.identity(), (first, second) -> first));
        VersionComparison comparison = VersionComparison.related(other, version);
        Decisions decisions = Decisions.in(version);
        Items before = new Items(other);
        Items after = new Items(version);
        rows = comparison.items().entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), comparison,
                        Optional.ofNullable(changes.get(entry.getKey())), decisions, before, after))
                .toList();
    }

    /** The rows to be listed, in the order of the later version with what was removed last. */
    List<ChangeRow> rows(Shown shown) {
        return rows.stream().filter(shown::includes).toList();
    }

    /** The row of an item as it is now. */
    Optional<ChangeRow> row(ItemKey item) {
        return rows.stream().filter(row -> row.item().equals(item)).findFirst();
    }

    /** The changes that wait for a decision. */
    List<ItemChange> open() {
        return rows.stream().filter(ChangeRow::open).flatMap(row -> row.change().stream()).toList();
    }

    /** The number of items that differ. */
    int differing() {
        return (int) rows.stream().filter(row -> row.change().isPresent()).count();
    }

    /** The next item after this one that waits for a decision, beginning anew at the end. */
    Optional<ItemKey> nextOpen(ItemKey after) {
        List<ChangeRow> round = new ArrayList<>(rows);
        int at = rows.stream().map(ChangeRow::item).toList().indexOf(after);
        List<ChangeRow> passed = List.copyOf(rows.subList(0, at + 1));
        round.removeAll(passed);
        round.addAll(passed);
        return round.stream().filter(ChangeRow::open).map(ChangeRow::item)
                .filter(item -> !Objects.equals(item, after)).findFirst();
    }

    private ChangeRow row(ItemKey item, Comparability found, VersionComparison comparison, Optional<ItemChange> change,
            Decisions decisions, Items before, Items after) {
        boolean open = isDecidable() && comparison.open().contains(item);
        Comparability state = open ? change.map(ItemChange::suggested).orElse(found) : found;
        return new ChangeRow(item, after.code(item).or(() -> before.code(item)).orElse(item.key()),
                words(item, before, before, after), words(item, after, before, after), state, open, change,
                isDecidable() ? change.flatMap(decisions::on) : Optional.empty());
    }

    /**
     * The wording for the reader, and one in another language that differs: that of the original, or any where nothing
     * else does.
     */
    private String words(ItemKey item, Items side, Items before, Items after) {
        String words = side.wording(item, reader);
        Predicate<String> differs = language -> !before.wordingIn(language, item)
                .equals(after.wordingIn(language, item));
        String source = version.getSourceLanguage();
        Stream<String> others = differs.test(reader.getLanguage()) || differs.test(source) ? Stream.of(source)
                : Languages.of(version).stream();
        return others.filter(language -> !language.equals(reader.getLanguage())).filter(differs).findFirst()
                .filter(language -> !side.wordingIn(language, item).isEmpty())
                .filter(language -> !side.wordingIn(language, item).equals(words))
                .map(language -> NLS.bind(Messages.Words_both,
                        new Object[] { words, language, side.wordingIn(language, item) }))
                .orElse(words);
    }
}
