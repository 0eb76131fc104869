package se.digikomp.analysis.ui.internal.model;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.digikomp.analysis.engine.ReleasePattern;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Competence;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Statement;

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

    /** Codes of the statements and competences. */
    public Set<String> codes() {
        Outline outline = snapshot.outline();
        return Stream.concat(outline.statements().stream().map(Statement::code),
                outline.competences().stream().map(Competence::code)).collect(Collectors.toSet());
    }

    /** Names of the rounds that stand beside this one. */
    public SortedSet<String> beside() {
        return new TreeSet<>(snapshot.others().stream().map(other -> other.round().name()).toList());
    }
}
