package se.digikomp.importing;

/**
 * One column of a file and what it is taken for.
 *
 * @param heading   its heading; see {@link ParsedBatch#header(int)}
 * @param target    what it is taken for
 * @param certainty how sure that is
 */
public record Column(String heading, Target target, Certainty certainty) {

    /** The same column, taken for something else by a person. */
    public Column as(Target other) {
        return new Column(heading, other, Certainty.SURE);
    }
}
