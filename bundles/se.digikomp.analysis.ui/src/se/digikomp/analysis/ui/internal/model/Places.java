package se.digikomp.analysis.ui.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import se.digikomp.analysis.engine.ReleasePattern;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/** The tree of places of one snapshot. */
public final class Places {

    private final Territory territory;
    private final ReleasePattern pattern;

    private Places(Territory territory, ReleasePattern pattern) {
        this.territory = territory;
        this.pattern = pattern;
    }

    /** The region with its cooperations and libraries; libraries without any answer are left out. */
    public static Place.Whole of(Snapshot snapshot, ReleasePattern pattern) {
        return new Places(snapshot.territory(), pattern).whole();
    }

    /** The libraries of a tree, each once, in the region's order. */
    public static List<Place.Library> libraries(Place.Whole whole) {
        return whole.territory().units().stream().flatMap(unit -> find(whole, unit).stream()).toList();
    }

    /** All lines of a tree, parents first. */
    public static List<Place> lines(Place place) {
        return Stream.concat(Stream.of(place), place.parts().stream().flatMap(part -> lines(part).stream())).toList();
    }

    private static Optional<Place.Library> find(Place place, Unit unit) {
        return place instanceof Place.Library library ? Optional.of(library).filter(it -> it.unit().equals(unit))
                : place.parts().stream().flatMap(part -> find(part, unit).stream()).findFirst();
    }

    private Place.Whole whole() {
        List<Place> parts = new ArrayList<>();
        for (Cooperation cooperation : territory.cooperations()) {
            List<Place> members = libraries(cooperation.units());
            if (!members.isEmpty()) {
                parts.add(new Place.Together(cooperation, pattern.base(cooperation.units()), members));
            }
        }
        List<Place.Library> others = territory.units().stream().filter(unit -> territory.cooperationsOf(unit).isEmpty())
                .flatMap(unit -> library(unit).stream()).toList();
        if (!others.isEmpty()) {
            int shown = others.stream().filter(Place.Library::shown).mapToInt(Place::responses).sum();
            parts.add(new Place.Others(shown, List.copyOf(others)));
        }
        return new Place.Whole(territory, pattern.base(Selection.region(territory).units()), parts);
    }

    private List<Place> libraries(Set<String> codes) {
        return territory.units().stream().filter(unit -> codes.contains(unit.code()))
                .<Place>flatMap(unit -> library(unit).stream()).toList();
    }

    private Optional<Place.Library> library(Unit unit) {
        int responses = pattern.responses(unit.code());
        Text hidden = pattern.shows(unit.code()) ? Text.EMPTY : pattern.reason(unit.code()).orElse(Text.EMPTY);
        return responses == 0 ? Optional.empty() : Optional.of(new Place.Library(unit, responses, hidden));
    }
}
