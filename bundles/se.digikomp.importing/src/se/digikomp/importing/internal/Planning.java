package se.digikomp.importing.internal;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.store.Progress;
import se.digikomp.store.ResponseStore;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Round;
import se.digikomp.survey.Territory;

/** Planning. */
public record Planning(ResponseStore store, Round round, Outline outline, Territory territory) {
    /** Plan. */
    public ImportPlan plan(ParsedBatch batch, Mapping mapping, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
