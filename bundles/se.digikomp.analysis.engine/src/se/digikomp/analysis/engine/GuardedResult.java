package se.digikomp.analysis.engine;

import java.util.List;
import java.util.function.Supplier;

import se.digikomp.analysis.result.Block;
import se.digikomp.survey.Text;

/** A result that disclosure control has seen: the only kind that may be shown, exported or kept. Immutable. */
public final class GuardedResult {

    private final List<Block> blocks;
    private final Provenance provenance;
    private final List<Text> withheld;
    private final List<Text> notes;
    private final List<Text> defects;
    private final Supplier<Footing> footing;

    GuardedResult(List<Block> blocks, Provenance provenance, List<Text> withheld, List<Text> notes,
            List<Text> defects, Supplier<Footing> footing) {
        this.blocks = List.copyOf(blocks);
        this.provenance = provenance;
        this.withheld = List.copyOf(withheld);
        this.notes = List.copyOf(notes);
        this.defects = List.copyOf(defects);
        this.footing = footing;
    }

    /** The blocks in reading order; every number in them rests on enough respondents. */
    public List<Block> blocks() {
        return blocks;
    }

    /** What the result rests on. */
    public Provenance provenance() {
        return provenance;
    }

    /** What is not shown and why, a sentence each. */
    public List<Text> withheld() {
        return withheld;
    }

    /** What a reader ought to know before passing the result on, such as a group of one opinion; a sentence each. */
    public List<Text> notes() {
        return notes;
    }

    /** Where the analysis gave figures that disclosure control could not accept, naming its bundle; a sentence each. */
    public List<Text> defects() {
        return defects;
    }

    /** Whose answers the result rests on, for the release log; reads the answers when called. */
    public Footing footing() {
        return footing.get();
    }
}
