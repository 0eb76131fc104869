package se.digikomp.analysis.ui.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Selection;

/**
 * What the views of one window's Results perspective share: the round, whose answers, and which analysis. Used on the
 * screen's thread only.
 */
public final class Results {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Ground ground;
    private Selection selection;
    private AnalysisDescriptor analysis;

    /** The round looked at; empty where there is none yet. */
    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    /** Whose answers are looked at. */
    public Optional<Selection> selection() {
        return Optional.ofNullable(selection);
    }

    /** The analysis looked through. */
    public Optional<AnalysisDescriptor> analysis() {
        return Optional.ofNullable(analysis);
    }

    /** What is to be computed with the defaults of the analysis; empty while a choice is missing. */
    public Optional<Question> question() {
        return ground == null || selection == null || analysis == null ? Optional.empty()
                : Optional.of(new Question(ground, selection, analysis, new TreeMap<>()));
    }

    /** Looks at another round; the selection is kept where its line is still to be chosen there. */
    public void show(Ground other) {
        ground = other;
        selection = Places.kept(other.places(), selection);
        changed();
    }

    /** Looks at nothing, because there is no round. */
    public void clear() {
        ground = null;
        selection = null;
        changed();
    }

    /** Looks at other libraries. */
    public void choose(Selection other) {
        if (!other.equals(selection)) {
            selection = other;
            changed();
        }
    }

    /** Looks through another analysis. */
    public void choose(AnalysisDescriptor other) {
        if (!other.equals(analysis)) {
            analysis = other;
            changed();
        }
    }

    /** Calls a listener after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls a listener no longer. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
