package se.digikomp.analysis.ui.internal.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;

/**
 * On what terms the chosen libraries are looked at: in which other rounds, and which of their respondents.
 *
 * @param rounds  names of the other rounds
 * @param filters which respondents; all of them where there is none
 */
public record Terms(SortedSet<String> rounds, List<Selection.Filter> filters) {

    /** One round only, all respondents. */
    public static final Terms NONE = new Terms(Collections.emptySortedSet(), List.of());

    public Terms {
        rounds = Collections.unmodifiableSortedSet(new TreeSet<>(rounds));
        filters = List.copyOf(filters);
    }

    /** The same respondents beside these rounds. */
    public Terms beside(SortedSet<String> others) {
        return new Terms(others, filters);
    }

    /** The same rounds, but only those respondents who chose one of these options; all where none is named. */
    public Terms where(String background, SortedSet<String> options) {
        return new Terms(rounds, options.isEmpty() ? List.of() : List.of(new Selection.Filter(background, options)));
    }

    /** Libraries on these terms, as far as the questionnaire has the question. */
    public Selection on(Selection libraries, Outline outline) {
        Selection selection = libraries.inRounds(rounds);
        for (Selection.Filter filter : filters) {
            Optional<Background> question = question(outline, filter.background());
            if (question.isPresent()) {
                selection = selection.where(question.get(), options(question.get(), filter));
            }
        }
        return selection;
    }

    /** The background question that narrows the respondents; empty where none does. */
    public Optional<Background> question(Outline outline) {
        return filters.stream().findFirst().flatMap(filter -> question(outline, filter.background()));
    }

    /** Codes of the options whose respondents are looked at; empty where all respondents are. */
    public SortedSet<String> options() {
        return filters.stream().findFirst().map(Selection.Filter::options).orElseGet(Collections::emptySortedSet);
    }

    private static Optional<Background> question(Outline outline, String code) {
        return outline.choices().stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    private static List<Option> options(Background question, Selection.Filter filter) {
        return question.options().stream().filter(option -> filter.options().contains(option.code())).toList();
    }
}
