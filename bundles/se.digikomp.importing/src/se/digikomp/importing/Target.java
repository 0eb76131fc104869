package se.digikomp.importing;

/** What a column of a file is taken for. */
public sealed interface Target {

    /** The id by which the extract tells one response from another; only a digest of it is kept. */
    record ResponseId() implements Target {
    }

    /** The respondent's unit. */
    record UnitName() implements Target {
    }

    /** The answer to a choice question. */
    record Choice(String background) implements Target {
    }

    /** The answer to a statement. */
    record Answer(String statement) implements Target {
    }

    /** Nothing: the column is not kept. */
    record Ignored() implements Target {
    }
}
