package se.digikomp.analysis.ui.internal.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a person points at in one result, so that the others mark it: keys of libraries, statements and the like. Used
 * on the screen's thread only.
 */
public final class Pointing {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Set<String> under = Set.of();
    private Set<String> chosen = Set.of();

    /** The pointer is over these now. */
    public void over(Set<String> keys) {
        if (!keys.equals(under)) {
            under = Set.copyOf(keys);
            listeners.forEach(Runnable::run);
        }
    }

    /** A person chose these; they stay marked until others are chosen. */
    public void choose(Set<String> keys) {
        if (!keys.equals(chosen)) {
            chosen = Set.copyOf(keys);
            listeners.forEach(Runnable::run);
        }
    }

    /** Everything to mark. */
    public Set<String> marked() {
        Set<String> all = new TreeSet<>(chosen);
        all.addAll(under);
        return all;
    }

    /** Calls a listener after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls a listener no longer. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
