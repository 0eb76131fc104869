package se.digikomp.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.digikomp.importing.internal.Wording;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;

/** Finds the unit meant by a name as people write it; what is not sure by rule is never guessed. */
public final class UnitNames {

    /** What a name was taken for. */
    public sealed interface Match {

        /** One unit by rule: its code, its name or an alias, whatever the case, with or without "kommun". */
        record Sure(Unit unit) implements Match {
        }

        /** No unit by rule; these are written nearly so, the nearest first. A person decides. */
        record Unsure(List<Unit> candidates) implements Match {

            public Unsure {
                candidates = List.copyOf(candidates);
            }
        }

        /** Nothing like any unit. */
        record Unknown() implements Match {
        }
    }

    private static final List<String> KINDS = List.of("kommun", "stad", "bibliotek", "folkbibliotek", "stadsbibliotek",
            "kommunbibliotek", "kommuns bibliotek");
    private static final int MOST_CANDIDATES = 3;
    private static final int LETTERS_A_SLIP = 4;

    private final Map<String, Set<Unit>> forms = new HashMap<>();
    private final Map<String, Unit> names = new HashMap<>();

    private UnitNames(List<Unit> units) {
        for (Unit unit : units) {
            List<String> called = new ArrayList<>(unit.aliases());
            called.add(unit.name());
            called.forEach(name -> add(Wording.plain(name), unit));
            form(Wording.plain(unit.code()), unit);
            form(Wording.plain(unit.code() + ' ' + unit.name()), unit);
        }
    }

    /** The names of a territory's units. */
    public static UnitNames of(Territory territory) {
        return new UnitNames(territory.units());
    }

    /** What {@code text} names. */
    public Match match(String text) {
        String plain = Wording.plain(text);
        Set<Unit> meant = forms.getOrDefault(plain, Set.of());
        if (meant.size() == 1) {
            return new Match.Sure(meant.iterator().next());
        }
        List<Unit> candidates = meant.isEmpty() ? near(withoutKind(plain)) : List.copyOf(meant);
        return candidates.isEmpty() ? new Match.Unknown() : new Match.Unsure(candidates);
    }

    /** What {@code text} names in a territory; for many names take {@link #of(Territory)} once. */
    public static Match match(String text, Territory territory) {
        return of(territory).match(text);
    }

    private void add(String name, Unit unit) {
        names.putIfAbsent(name, unit);
        form(name, unit);
        for (String kind : KINDS) {
            form(name + ' ' + kind, unit);
            form(name + "s " + kind, unit);
        }
    }

    private void form(String form, Unit unit) {
        forms.computeIfAbsent(form, any -> new LinkedHashSet<>()).add(unit);
    }

    private List<Unit> near(String bare) {
        Map<Unit, Integer> distances = new HashMap<>();
        names.forEach((name, unit) -> {
            int distance = Math.min(Wording.distance(bare, name), Wording.distance(bare, name + 's'));
            if (distance <= Math.max(1, name.length() / LETTERS_A_SLIP) && distance < bare.length()) {
                distances.merge(unit, distance, Math::min);
            }
        });
        return distances.keySet().stream()
                .sorted(Comparator.comparing((Unit unit) -> distances.get(unit)).thenComparing(Unit::name))
                .limit(MOST_CANDIDATES).toList();
    }

    private static String withoutKind(String plain) {
        for (String kind : KINDS) {
            if (plain.endsWith(' ' + kind)) {
                return plain.substring(0, plain.length() - kind.length() - 1);
            }
        }
        return plain;
    }
}
