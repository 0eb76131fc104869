package se.digikomp.importing;

import java.util.List;

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

    private UnitNames() {
    }

    /** The names of a territory's units. */
    public static UnitNames of(Territory territory) {
        return new UnitNames();
    }

    /** What {@code text} names. */
    public Match match(String text) {
        return new Match.Unknown();
    }

    /** What {@code text} names in a territory; for many names take {@link #of(Territory)} once. */
    public static Match match(String text, Territory territory) {
        return of(territory).match(text);
    }
}
