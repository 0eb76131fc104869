package se.digikomp.analysis.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

import se.digikomp.analysis.engine.internal.KeptJson;
import se.digikomp.survey.Background;
import se.digikomp.survey.Cooperation;
import se.digikomp.survey.Option;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Text;
import se.digikomp.survey.Unit;

/**
 * Whose answers a run is about, in which rounds besides the one it is put to.
 *
 * @param key     code of the unit, key of the cooperation, code of the region, or {@link #AD_HOC}
 * @param name    what people call it
 * @param units   codes of the units
 * @param rounds  names of other rounds in which the same units are looked at
 * @param filters which of their respondents; all of them where there is none, and no more than one at a time is let
 *                through by disclosure control
 */
public record Selection(String key, Text name, SortedSet<String> units, SortedSet<String> rounds,
        List<Filter> filters) {

    /** The key of a selection that somebody put together. */
    public static final String AD_HOC = "ad-hoc";

    private static final int NAMED = 3;

    /**
     * Those respondents only who chose one of some options.
     *
     * @param background code of the background question
     * @param options    codes of the options
     */
    public record Filter(String background, SortedSet<String> options) {
        public Filter {
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }
    }

    /** Missing rounds and filters are none: results kept earlier know of neither. */
    public Selection {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
        rounds = rounds == null ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(rounds));
        filters = filters == null ? List.of() : List.copyOf(filters);
    }

    private Selection(String key, Text name, SortedSet<String> units) {
        this(key, name, units, Collections.emptySortedSet(), List.of());
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

    /**
     * The selection that {@link #asJson()} wrote.
     *
     * @throws IllegalArgumentException where {@code json} was not written by it
     */
    public static Selection fromJson(String json) {
        return KeptJson.readOrRefuse(json, Selection.class);
    }

    /** The selection as JSON, for settings and files. */
    public String asJson() {
        return KeptJson.write(this);
    }

    /** The same respondents, looked at in these other rounds, too. */
    public Selection inRounds(Collection<String> others) {
        return new Selection(key, name, units, new TreeSet<>(others), filters);
    }

    /** Those of its respondents only who chose one of these options; its name says so. */
    public Selection where(Background background, Collection<Option> options) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(new Filter(background.code(), new TreeSet<>(options.stream().map(Option::code).toList())));
        Text named = Text.of(
                "%s, de som svarat %s på \u201d%s\u201d".formatted(words(background, options, "sv", "eller")),
                "%s, those who answered %s to \u201c%s\u201d".formatted(words(background, options, "en", "or")));
        return new Selection(key, named, units, rounds, more);
    }

    private Object[] words(Background background, Collection<Option> options, String language, String or) {
        Locale locale = Locale.of(language);
        List<String> labels = options.stream().map(option -> option.label().in(locale)).toList();
        String last = labels.isEmpty() ? "" : labels.getLast();
        String chosen = labels.size() < 2 ? last
                : String.join(", ", labels.subList(0, labels.size() - 1)) + ' ' + or + ' ' + last;
        return new Object[] { name.in(locale), chosen, background.question().in(locale) };
    }

    /** The same under another name. */
    public Selection named(Text other) {
        return new Selection(key, other, units, rounds, filters);
    }

    /** What some units are called together: their names, or how many they are. */
    public static Text names(List<Unit> units) {
        if (units.size() > NAMED) {
            return Text.of(units.size() + " bibliotek", units.size() + " libraries");
        }
        return Text.of(String.join(", ", units.stream().map(Unit::name).toList()));
    }

    private static SortedSet<String> codes(Collection<Unit> units) {
        return new TreeSet<>(units.stream().map(Unit::code).toList());
    }
}
