package se.digikomp.analysis.engine;

import java.util.List;

import se.digikomp.survey.Text;

/**
 * One parameter as a person meets it.
 *
 * @param name     name of the record's component
 * @param kind     what it takes
 * @param min      least value of a number, inclusive
 * @param max      greatest value of a number, inclusive
 * @param requires name of the boolean parameter that must be true for this one to matter; empty for none
 * @param choices  what may be chosen, for {@link Kind#CHOICE}
 * @param initial  the default as text
 * @param label    what it is called
 * @param help     what it does; empty where nothing is said
 */
public record ParameterField(String name, Kind kind, double min, double max, String requires, List<Choice> choices,
        String initial, Text label, Text help) {

    /** What a parameter takes. */
    public enum Kind {
        /** {@code true} or {@code false}. */
        SWITCH,
        /** A whole number. */
        WHOLE,
        /** A number. */
        NUMBER,
        /** Any text. */
        TEXT,
        /** One of some words. */
        CHOICE
    }

    /** One word that may be chosen, and what people read for it. */
    public record Choice(String key, Text label) {
    }

    public ParameterField {
        choices = List.copyOf(choices);
    }
}
