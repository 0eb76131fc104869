package se.digikomp.analysis.ui.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Suspensions;
import se.digikomp.survey.Outline;

/** The analyses there are, in the words of one language, under headings and narrowed by a search. */
public final class Gallery {

    /** Analyses of one kind under their heading. */
    public record Section(Category category, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One analysis.
     *
     * @param analysis    which
     * @param name        its name
     * @param description what it is for, how it is made, and where the method comes from
     * @param whyNot      why it does not apply to the questionnaire looked at; empty where it does
     * @param suspension  why it is switched off; empty where it is not
     */
    public record Entry(AnalysisDescriptor analysis, String name, String description, String whyNot,
            String suspension) {

        /** Whether it applies to the questionnaire looked at and is not switched off. */
        public boolean applies() {
            return whyNot.isEmpty() && !suspended();
        }

        /** Whether it is switched off because it failed again and again. */
        public boolean suspended() {
            return !suspension.isEmpty();
        }

        /** What it is for, or why it does not apply or is switched off. */
        public String words() {
            if (suspended()) {
                return suspension;
            }
            return whyNot.isEmpty() ? description : NLS.bind(Messages.Gallery_notApplicable, whyNot);
        }

        /** The first sentence of {@link #words()}. */
        public String summary() {
            int end = words().indexOf(". ");
            return end < 0 ? words() : words().substring(0, end + 1);
        }

        /** Everything a careful reader wants to know: what it is for, the method and its source, and who made it. */
        public String method() {
            return (applies() ? "" : words() + "\n\n") + description.replace(". ", ".\n") + "\n\n"
                    + NLS.bind(Messages.Gallery_origin, analysis.version(), analysis.contributor());
        }

        private boolean matches(String search) {
            return (name + ' ' + description).toLowerCase(Locale.ROOT)
                    .contains(search.strip().toLowerCase(Locale.ROOT));
        }
    }

    private final Supplier<Analyses> analyses;
    private final Suspensions suspensions;
    private final Locale locale;

    /** The gallery of what can be run at any one time, or is switched off, for readers of {@code locale}. */
    public Gallery(Supplier<Analyses> analyses, Suspensions suspensions, Locale locale) {
        this.analyses = analyses;
        this.suspensions = suspensions;
        this.locale = locale;
    }

    /**
     * The analyses whose name or description holds the searched words, for the questionnaire looked at, if any: by
     * heading, then by name.
     */
    public List<Section> sections(String search, Optional<Outline> outline) {
        List<Entry> entries = analyses.get().all().stream().map(analysis -> entry(analysis, outline))
                .filter(entry -> entry.matches(search)).sorted(Comparator.comparing(Entry::name)).toList();
        return Stream.of(Category.values())
                .map(category -> new Section(category, entries.stream()
                        .filter(entry -> Category.of(entry.analysis().category()) == category).toList()))
                .filter(section -> !section.entries().isEmpty()).toList();
    }

    /** Whether an analysis, in whatever version, is there at all. */
    public boolean has(AnalysisDescriptor analysis) {
        return analyses.get().all().stream().anyMatch(one -> one.id().equals(analysis.id()));
    }

    /** Why declared analyses cannot be used, a sentence each that names the bundle. */
    public List<String> refusals() {
        return analyses.get().rejected().stream().map(reason -> reason.in(locale)).toList();
    }

    /** An analysis in this gallery's words, for the questionnaire looked at, if any. */
    public Entry entry(AnalysisDescriptor analysis, Optional<Outline> outline) {
        String whyNot = outline.flatMap(analysis.needs()::missing).map(reason -> reason.in(locale)).orElse("");
        return new Entry(analysis, analysis.name().in(locale), analysis.description().in(locale), whyNot,
                suspensions.reason(analysis).map(reason -> reason.in(locale)).orElse(""));
    }
}
