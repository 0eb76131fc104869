package se.digikomp.charts;

/** What a colour means; a {@link Palette} says which colour that is. */
public sealed interface Ink {

    /** A meaning that needs no number. */
    enum Tone implements Ink {
        /** What the drawing lies on. */
        PAPER,
        /** What is read. */
        TEXT,
        /** What is read second. */
        QUIET,
        /** Lines that guide the eye. */
        GRID,
        /** The line that values are measured from. */
        AXIS,
        /** The one thing the drawing is about. */
        ACCENT,
        /** The lines of a hatch. */
        WITHHELD
    }

    /** One of the groups that the drawing's subject is compared with, counting from 0. */
    record Comparison(int index) implements Ink {
    }

    /** A step of an ordered scale, 1 to {@code steps}; lightness is monotone from the centre towards both ends. */
    record Step(int step, int steps) implements Ink {
        /** Where the step lies: -1 for the lowest, 0 for the centre, 1 for the highest. */
        public double position() {
            return (2.0 * step - 1 - steps) / (steps - 1);
        }
    }

    /** Text upon a step. */
    record OnStep(Step step) implements Ink {
    }

    /** A place on a measure, -1 for its lowest value, 0 for its middle, 1 for its highest; lightness as for steps. */
    record Shade(double position) implements Ink {
        public Shade {
            position = Math.clamp(position, -1, 1);
        }
    }

    /** Text upon a shade. */
    record OnShade(Shade shade) implements Ink {
    }
}
