package se.digikomp.analysis.ui.internal.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Selection;

/**
 * What the views of one window's Results perspective share: the round, whose answers, and which analysis. Used on the
 * screen's thread only.
 */
public final class Results {

    private static final int MOST_STEPS_BACK = 50;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Pointing pointing = new Pointing();
    private final Sketches sketches = new Sketches();
    private final Deque<Looked> past = new ArrayDeque<>();
    private Ground ground;
    private boolean none;
    private Selection libraries;
    private Terms terms = Terms.NONE;
    private AnalysisDescriptor analysis;
    private SortedMap<String, String> wanted = Collections.emptySortedMap();

    /** The round looked at; empty where there is none yet. */
    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    /** Whose answers are looked at, in which rounds. */
    public Optional<Selection> selection() {
        return libraries().flatMap(
                chosen -> ground().map(it -> terms.on(chosen, it.snapshot().outline())));
    }

    /** The libraries looked at, all their respondents, in no other round. */
    public Optional<Selection> libraries() {
        return Optional.ofNullable(libraries);
    }

    /** On what terms the libraries are looked at. */
    public Terms terms() {
        return terms;
    }

    /** Looks at the same libraries on other terms. */
    public void agree(Terms others) {
        if (!others.equals(terms)) {
            remember();
            terms = others;
            changed();
        }
    }

    /** The analysis looked through. */
    public Optional<AnalysisDescriptor> analysis() {
        return Optional.ofNullable(analysis);
    }

    /** What is to be computed, as a rule with the defaults of the analysis; empty while a choice is missing. */
    public Optional<Question> question() {
        return analysis == null ? Optional.empty()
                : selection().map(selection -> new Question(ground, selection, analysis, wanted));
    }

    /** Looks at another round; those libraries of the selection stay chosen that may be shown there. */
    public void show(Ground other) {
        none = false;
        ground = other;
        terms = terms.beside(other.beside());
        libraries = libraries().flatMap(this::kept)
                .orElseGet(() -> Selection.region(other.places().territory()));
        changed();
    }

    /** Looks at another round through a selection that somebody kept, as far as it may be shown there. */
    public void show(Ground other, Selection kept) {
        remember();
        take(kept);
        show(other);
    }

    /** Asks an analysis what somebody once asked it, of a selection as far as it may be shown now. */
    public void again(Ground other, Selection kept, AnalysisDescriptor by, SortedMap<String, String> parameters) {
        remember();
        take(kept);
        analysis = by;
        wanted = parameters;
        show(other);
        wanted = Collections.emptySortedMap();
    }

    private void take(Selection kept) {
        libraries = new Selection(kept.key(), kept.name(), kept.units(), new TreeSet<>(), List.of());
        terms = new Terms(kept.rounds(), kept.filters());
    }

    private Optional<Selection> kept(Selection before) {
        Ticks ticks = Ticks.of(ground.places(), Optional.of(before));
        return Places.lines(ground.places()).stream().flatMap(line -> ticks.only(line).stream())
                .filter(named -> named.key().equals(before.key()) && !named.key().equals(Selection.AD_HOC)).findFirst()
                .or(ticks::selection);
    }

    /** Whether it is known that there is no round; at first nothing is known. */
    public boolean hasNone() {
        return none;
    }

    /** Looks at nothing, because there is no round. */
    public void clear() {
        none = true;
        ground = null;
        libraries = null;
        changed();
    }

    /** What a person points at in one result, for the others to mark. */
    public Pointing pointing() {
        return pointing;
    }

    /** Looks at other libraries. */
    public void choose(Selection other) {
        if (!other.equals(libraries)) {
            remember();
            libraries = other;
            changed();
        }
    }

    /** Looks where a click on a figure leads. */
    public void follow(Drill drill) {
        remember();
        libraries = drill.library().orElse(libraries);
        analysis = drill.analysis();
        pointing.choose(drill.marks());
        changed();
    }

    /** Whether there is something to go {@link #back} to. */
    public boolean canGoBack() {
        return !past.isEmpty();
    }

    /** Looks again at what was looked at before, as far as it can still be shown. */
    public void back() {
        if (!past.isEmpty()) {
            Looked before = past.pop();
            libraries = kept(before.libraries()).orElse(libraries);
            terms = new Terms(terms.rounds(), before.terms().filters());
            analysis = before.analysis();
            changed();
        }
    }

    private void remember() {
        if (question().isPresent()) {
            past.push(new Looked(libraries, terms, analysis));
        }
        if (past.size() > MOST_STEPS_BACK) {
            past.removeLast();
        }
    }

    /** Looks at nobody's answers until somebody chooses again. */
    public void chooseNothing() {
        libraries = null;
        changed();
    }

    /** Which libraries of the round looked at are ticked; empty where there is no round. */
    public Optional<Ticks> ticks() {
        return ground().map(it -> Ticks.of(it.places(), libraries()));
    }

    /** Looks through another analysis. */
    public void choose(AnalysisDescriptor other) {
        if (!other.equals(analysis)) {
            remember();
            analysis = other;
            changed();
        }
    }

    /** Of which analyses small pictures may be drawn. */
    public Sketches sketches() {
        return sketches;
    }

    /** Notes that an analysis has answered a question. */
    public void answered(AnalysisDescriptor by) {
        if (sketches.answered(by)) {
            changed();
        }
    }

    /** Has the same question asked once more. */
    public void ask() {
        changed();
    }

    /** Calls a listener after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls a listener no longer. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** What was looked at. */
    private record Looked(Selection libraries, Terms terms, AnalysisDescriptor analysis) {
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
