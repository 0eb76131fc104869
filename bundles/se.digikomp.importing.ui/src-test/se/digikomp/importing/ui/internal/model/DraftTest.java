package se.digikomp.importing.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.digikomp.importing.OutsideScale;

/** What one decision of an import does to the others. */
class DraftTest {

    private final Draft draft = new Draft(Samples.offer(), LocalDate.of(2026, 3, 1));

    @Test
    void startsWithARoundNamedAfterTheYear() {
        assertEquals("2026", draft.roundName());
        assertFalse(draft.ready());
    }

    @Test
    void takesTheRoundFromTheFilesNameAndTheVersionItFitsBest() {
        draft.open(Samples.opening("uttag-2019.csv"));

        assertEquals("2019", draft.target().name());
        assertEquals(Optional.of(Samples.SECOND), draft.version());
        assertTrue(draft.ready());
    }

    @Test
    void aRoundNamedAfterAYearStandsForItsLastDay() {
        draft.chooseRound("HT 2025");

        assertEquals(LocalDate.of(2025, 12, 31), draft.reference());
    }

    @Test
    void anExistingRoundBringsItsVersionAndDate() {
        draft.open(Samples.opening("uttag.csv"));

        draft.chooseRound(" 2018 ");

        assertEquals(Optional.of(Samples.FIRST), draft.version());
        assertEquals(LocalDate.of(2018, 12, 31), draft.reference());
        assertEquals(Samples.ROUND_2018, draft.target());
    }

    @Test
    void anotherVersionThanTheRoundsDoesNotFit() {
        draft.open(Samples.opening("uttag-2018.csv"));

        draft.choose(Samples.SECOND);

        assertFalse(draft.fits());
        assertFalse(draft.ready());
    }

    @Test
    void theDateOfAnExistingRoundStays() {
        draft.chooseRound("2018");

        draft.chooseReference(LocalDate.of(2020, 1, 1));

        assertEquals(LocalDate.of(2018, 12, 31), draft.reference());
    }

    @Test
    void tellsItsListenersOfEachDecision() {
        List<String> told = new ArrayList<>();
        draft.open(Samples.opening("uttag-2019.csv"));
        draft.addListener(() -> told.add(draft.mapping().orElseThrow().outsideScale().name()));

        draft.map(Samples.mapping().with(OutsideScale.MISSING));

        assertEquals(List.of("MISSING"), told);
    }
}
