package se.digikomp.importing;

import java.util.List;

import se.digikomp.store.NewBatch;
import se.digikomp.survey.Round;

/**
 * What committing a file would do, before anything is done.
 *
 * @param round        the round the responses go into
 * @param batch        the new responses in the order of the file
 * @param header       one heading a column of the file
 * @param duplicates   a problem for each row that is already there, in the file or in the round
 * @param rejectedRows rows that are not taken, in the order of the file
 * @param warnings     what is worth knowing about rows that are taken, and about the file
 * @param units        the ways in which the file writes units, in alphabetical order
 * @param refusals     why the file as a whole is not taken; empty where it can be committed
 */
public record ImportPlan(Round round, NewBatch batch, List<String> header, List<Problem> duplicates,
        List<RejectedRow> rejectedRows, List<Problem> warnings, List<UnitUse> units, List<Problem> refusals) {

    public ImportPlan {
        header = List.copyOf(header);
        duplicates = List.copyOf(duplicates);
        rejectedRows = List.copyOf(rejectedRows);
        warnings = List.copyOf(warnings);
        units = List.copyOf(units);
        refusals = List.copyOf(refusals);
    }

    /** Whether the file as a whole is not taken. */
    public boolean refused() {
        return !refusals.isEmpty();
    }

    /** The number of responses that would be added. */
    public int newResponses() {
        return batch.responses().size();
    }

    /** For each rejected row its first reason. */
    public List<Problem> rejected() {
        return rejectedRows.stream().map(row -> row.problems().get(0)).toList();
    }

    /** The ways of writing a unit on which a person has to decide, or that mean none here. */
    public List<UnitUse> undecidedUnits() {
        return units.stream().filter(use -> !(use.match() instanceof UnitNames.Match.Sure)).toList();
    }
}
