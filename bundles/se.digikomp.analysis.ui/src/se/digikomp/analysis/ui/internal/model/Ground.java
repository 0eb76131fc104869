package se.digikomp.analysis.ui.internal.model;

import se.digikomp.analysis.engine.ReleasePattern;
import se.digikomp.analysis.engine.Snapshot;

/**
 * What all choices of the Results perspective rest on: one round's answers and what of them may be shown.
 *
 * @param snapshot the answers
 * @param pattern  what of them may be shown
 * @param places   whose answers there are
 */
public record Ground(Snapshot snapshot, ReleasePattern pattern, Place.Whole places) {

    /** The ground of a snapshot; decides the pattern, so not to be called on the screen's thread. */
    public static Ground of(Snapshot snapshot) {
        ReleasePattern pattern = ReleasePattern.of(snapshot);
        return new Ground(snapshot, pattern, Places.of(snapshot, pattern));
    }
}
