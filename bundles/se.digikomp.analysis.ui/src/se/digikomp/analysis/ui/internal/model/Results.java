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

    /** Looks at another round; those libraries of the selection stay chosen that may be shown there. */
    public void show(Ground other) {
        ground = other;
        selection = selection().flatMap(this::kept).orElseGet(() -> Selection.region(other.places().territory()));
        changed();
    }

    private Optional<Selection> kept(Selection before) {
        Ticks ticks = Ticks.of(ground.places(), Optional.of(before));
        return Places.lines(ground.places()).stream().flatMap(line -> ticks.only(line).stream())
                .filter(named -> named.key().equals(before.key()) && !named.key().equals(Selection.AD_HOC)).findFirst()
                .or(ticks::selection);
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

    /** Looks at nobody's answers until somebody chooses again. */
    public void chooseNothing() {
        selection = null;
        changed();
    }

    /** Which libraries of the round looked at are ticked; empty where there is no round. */
    public Optional<Ticks> ticks() {
        return ground().map(it -> Ticks.of(it.places(), selection()));
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
