package se.digikomp.analysis.ui.internal.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.survey.Unit;

/**
 * Which libraries of a tree of places are ticked. Immutable.
 *
 * @param whole the tree
 * @param units codes of the ticked libraries; hidden ones are never ticked
 */
public record Ticks(Place.Whole whole, SortedSet<String> units) {

    /** How much of what lies at a line is ticked. */
    public enum State {
        /** Nothing. */
        NONE,
        /** Some libraries. */
        SOME,
        /** All libraries that may be shown. */
        ALL
    }

    public Ticks {
        SortedSet<String> ticked = new TreeSet<>(units);
        ticked.retainAll(shown(whole));
        units = Collections.unmodifiableSortedSet(ticked);
    }

    /** The ticks of a selection, as far as its libraries may be shown in this tree. */
    public static Ticks of(Place.Whole whole, Optional<Selection> selection) {
        return new Ticks(whole, selection.map(Selection::units).orElseGet(Collections::emptySortedSet));
    }

    /** How much of a line is ticked. */
    public State state(Place place) {
        SortedSet<String> within = shown(place);
        long ticked = within.stream().filter(units::contains).count();
        return ticked == 0 ? State.NONE : ticked < within.size() ? State.SOME : State.ALL;
    }

    /** The ticks after a person ticked a line or took its tick away; where only some of it was ticked, all of it is. */
    public Ticks toggled(Place place) {
        SortedSet<String> after = new TreeSet<>(units);
        if (state(place) == State.ALL) {
            after.removeAll(shown(place));
        } else {
            after.addAll(shown(place));
        }
        return new Ticks(whole, after);
    }

    /** What the ticks mean: the region, a library, a cooperation, or some libraries; empty where none is ticked. */
    public Optional<Selection> selection() {
        List<Unit> ticked = whole.territory().units().stream().filter(unit -> units.contains(unit.code())).toList();
        return switch (ticked.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Selection.of(ticked.getFirst()));
            default -> Optional.of(named().orElseGet(() -> Selection.of(ticked)));
        };
    }

    /** What choosing one line and nothing else means; empty where nothing of it may be shown. */
    public Optional<Selection> only(Place place) {
        if (shown(place).isEmpty()) {
            return Optional.empty();
        }
        return switch (place) {
            case Place.Whole all -> Optional.of(Selection.region(all.territory()));
            case Place.Together together -> Optional.of(Selection.of(together.cooperation()));
            case Place.Others others -> new Ticks(whole, shown(others)).selection();
            case Place.Library library -> Optional.of(Selection.of(library.unit()));
        };
    }

    private Optional<Selection> named() {
        return Places.lines(whole).stream()
                .filter(line -> line instanceof Place.Whole || line instanceof Place.Together)
                .filter(line -> shown(line).equals(units)).findFirst().flatMap(this::only);
    }

    private static SortedSet<String> shown(Place place) {
        Set<String> codes = place instanceof Place.Library library
                ? library.shown() ? Set.of(library.unit().code()) : Set.of()
                : place.parts().stream().map(Ticks::shown).collect(TreeSet::new, Set::addAll, Set::addAll);
        return new TreeSet<>(codes);
    }
}
