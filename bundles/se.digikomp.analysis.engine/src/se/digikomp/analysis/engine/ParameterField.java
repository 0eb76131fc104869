package se.digikomp.analysis.engine;

import java.util.List;

import se.digikomp.survey.Text;

/**
 * One parameter as a person meets it.
 *
 * @param name     name of the record's component
 * @param kind     what one value is
 * @param arity    how many values it takes
 * @param min      least value of a number, inclusive
 * @param max      greatest value of a number, inclusive
 * @param requires name of the boolean parameter that must be true for this one to matter; empty for none
 * @param choices  what may be chosen, for {@link Kind#CHOICE}
 * @param initial  the default as text; several values are separated by commas
 * @param label    what it is called
 * @param help     what it does; empty where nothing is said
 */
public record ParameterField(String name, Kind kind, Arity arity, double min, double max, String requires,
        List<Choice> choices,
        String initial, Text label, Text help) {

    /** What one value of a parameter is. */
    public enum Kind {
        /** {@code true} or {@code false}. */
        SWITCH,
        /** A whole number. */
        WHOLE,
        /** A number. */
        NUMBER,
        /** Any text. */
        TEXT,
        /** One of some words, or of the statements, units and the like that may be named. */
        CHOICE
    }

    /** How many values a parameter takes. */
    public enum Arity {
        /** Exactly one. */
        ONE,
        /** One or none. */
        OPTIONAL,
        /** Any number, in an order that matters. */
        LIST,
        /** Any number, each once, in no order. */
        SET
    }

    /** One word that may be chosen, and what people read for it. */
    public record Choice(String key, Text label) {
    }

    public ParameterField {
        choices = List.copyOf(choices);
    }
}
