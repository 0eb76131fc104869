package se.digikomp.analysis.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/**
 * Whose answers a run is about.
 *
 * @param key   code of the unit, key of the cooperation, code of the region, or {@link #AD_HOC}
 * @param name  what people call it
 * @param units codes of the units
 */
public record Selection(String key, Text name, SortedSet<String> units) {

    /** The key of a selection that somebody put together. */
    public static final String AD_HOC = "ad-hoc";

    private static final int NAMED = 3;

    public Selection {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
    }

    /** One unit. */
    public static Selection of(Unit unit) {
        return new Selection(unit.code(), Text.of(unit.name()), codes(List.of(unit)));
    }

    /** All units of a cooperation. */
    public static Selection of(Cooperation cooperation) {
        return new Selection(cooperation.key(), Text.of(cooperation.name()), new TreeSet<>(cooperation.units()));
    }

    /** All units of a region. */
    public static Selection region(Territory territory) {
        return new Selection(territory.code(), Text.of(territory.name()), codes(territory.units()));
    }

    /** Some units; a single one is that unit. */
    public static Selection of(List<Unit> units) {
        if (units.size() == 1) {
            return of(units.getFirst());
        }
        return new Selection(AD_HOC, names(units), codes(units));
    }

    private static Text names(List<Unit> units) {
        if (units.size() > NAMED) {
            return Text.of(units.size() + " bibliotek", units.size() + " libraries");
        }
        return Text.of(String.join(", ", units.stream().map(Unit::name).toList()));
    }

    private static SortedSet<String> codes(Collection<Unit> units) {
        return new TreeSet<>(units.stream().map(Unit::code).toList());
    }
}
