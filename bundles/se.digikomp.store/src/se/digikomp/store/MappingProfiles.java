package se.digikomp.store;

import java.util.List;
import java.util.Optional;

/** Keeps named mappings of an extract's columns, so that the next extract of the same kind needs no questions. */
public interface MappingProfiles {

    /** Names of all profiles in alphabetical order. */
    List<String> names();

    /** The text kept under this name. */
    Optional<String> profile(String name);

    /** Keeps the text under this name, in place of what was there. */
    void keep(String name, String text);
}
