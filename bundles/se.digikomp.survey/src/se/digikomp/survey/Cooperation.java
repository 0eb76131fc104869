package se.digikomp.survey;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Libraries that plan together; cooperations may overlap.
 *
 * @param key   stable key
 * @param name  such as {@code Skåne Sydost}
 * @param units codes of the units that are members at the territory's date
 */
public record Cooperation(String key, String name, Set<String> units) {

    public Cooperation {
        units = Collections.unmodifiableSet(new TreeSet<>(units));
    }
}
