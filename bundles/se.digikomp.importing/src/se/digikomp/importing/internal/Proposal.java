package se.digikomp.importing.internal;

import java.util.List;

import se.digikomp.importing.Mapping;
import se.digikomp.importing.ParsedBatch;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Territory;

/** A proposal. */
public record Proposal(ParsedBatch batch, Outline outline, Territory territory) {
    /** The mapping. */
    public Mapping mapping() {
        return Mapping.of(1, List.of());
    }
}
