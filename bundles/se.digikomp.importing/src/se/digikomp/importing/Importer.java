package se.digikomp.importing;

import java.nio.file.Path;

import se.digikomp.importing.internal.Planning;
import se.digikomp.store.Batch;
import se.digikomp.store.Progress;
import se.digikomp.store.Store;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/** Brings files into a store in two steps: a plan that changes nothing, and its commit in one transaction. */
public final class Importer {

    private final Store store;
    private final Readers readers;

    /** An importer with our own readers. */
    public Importer(Store store) {
        this(store, Readers.standard());
    }

    /** An importer with these readers. */
    public Importer(Store store, Readers readers) {
        this.store = store;
        this.readers = readers;
    }

    /** The content of a file, by the first reader that accepts it; see {@link ResponseReader#read}. */
    public ParsedBatch read(Path file, ReadingOptions options, Progress progress) {
        return readers.forFile(file).read(file, options, progress);
    }

    /** What committing a file would do; reads it first. */
    public ImportPlan plan(Path file, Mapping mapping, Round round, Outline outline, Territory territory,
            Progress progress) {
        return plan(read(file, ReadingOptions.DETECT, progress), mapping, round, outline, territory, progress);
    }

    /**
     * What committing a file that was read already would do. Where the file as a whole is refused the plan says why.
     *
     * @param mapping how to read the columns; columns are found by heading where they moved
     * @param round   where the responses go; need not exist
     * @throws IllegalArgumentException where {@code outline} is not of the round's version
     */
    public ImportPlan plan(ParsedBatch batch, Mapping mapping, Round round, Outline outline, Territory territory,
            Progress progress) {
        return new Planning(store.responses(), round, outline, territory).plan(batch, mapping, progress);
    }

    /**
     * Keeps a plan's new responses, all or none, and the round with them where it does not exist.
     *
     * @throws IllegalStateException where the plan is refused, brings nothing, or the store changed since it was made
     */
    public Batch commit(ImportPlan plan, Progress progress) {
        if (plan.refused() || plan.newResponses() == 0) {
            throw new IllegalStateException("nothing to commit from " + plan.batch().file());
        }
        return store.responses().commit(plan.round(), plan.batch(), progress);
    }
}
