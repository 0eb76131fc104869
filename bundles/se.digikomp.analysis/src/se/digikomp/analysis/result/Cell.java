package se.digikomp.analysis.result;

import se.digikomp.survey.Text;

/** One figure of a result; every number states how many respondents stand behind it. */
public sealed interface Cell {

    /** A number and how many respondents it rests on. */
    record Value(double number, int base) implements Cell {
    }

    /** A range of numbers and how many respondents it rests on. */
    record Interval(double low, double high, int base) implements Cell {
    }

    /** A figure that disclosure control does not show, with a reason a reader understands. */
    record Withheld(Text reason) implements Cell {
    }

    /** No figure: nothing to say here. */
    record Empty() implements Cell {
    }

    /** No figure. */
    static Cell empty() {
        return new Empty();
    }

    /** A number that rests on {@code base} respondents. */
    static Cell value(double number, int base) {
        return new Value(number, base);
    }
}
