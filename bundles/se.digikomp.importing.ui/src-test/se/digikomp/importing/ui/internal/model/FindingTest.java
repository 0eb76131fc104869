package se.digikomp.importing.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.ParsedRow;
import se.digikomp.importing.Problem;
import se.digikomp.importing.RejectedRow;
import se.digikomp.importing.Where;
import se.digikomp.store.NewBatch;

/** The order in which a plan's problems are shown. */
class FindingTest {

    @Test
    void theFilesRefusalsComeFirstAndRowsFollowByLine() {
        ImportPlan plan = new ImportPlan(Samples.ROUND_2018, new NewBatch("f", "00", "test", "", List.of()), List.of(),
                List.of(Problem.error(Where.line(4), "duplicate")),
                List.of(new RejectedRow(new ParsedRow(9, List.of()), List.of(Problem.error(Where.line(9), "x")))),
                List.of(Problem.warning(Where.line(2), "w")), List.of(), List.of(Problem.error(Where.FILE, "known")));

        assertEquals(List.of(Finding.Kind.REFUSED, Finding.Kind.WARNING, Finding.Kind.DUPLICATE, Finding.Kind.REJECTED),
                Finding.of(plan).stream().map(Finding::kind).toList());
    }
}
