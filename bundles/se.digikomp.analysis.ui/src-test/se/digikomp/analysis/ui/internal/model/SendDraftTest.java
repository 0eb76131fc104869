package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.digikomp.report.DocumentFormat;

/** Which compilations can be asked for. */
class SendDraftTest {

    private final SendDraft draft = new SendDraft(Locale.of("sv"), Path.of("ut"));

    @Test
    void aLibraryThatMayNotHaveACompilationIsOfferedButNotChosen() {
        draft.offer(Region.ground());

        draft.choose(List.of("1264", "1286"));

        assertEquals(3, draft.offered().size());
        assertEquals(List.of(Region.YSTAD), draft.units());
    }

    @Test
    void anotherRoundDropsLibrariesThatAreHiddenThere() {
        draft.offer(Region.ground());
        draft.choose(List.of("1281", "1286"));

        draft.offer(Region.ground(Map.of(Region.YSTAD, 3, Region.LUND, 30)));

        assertEquals(List.of(Region.LUND), draft.units());
    }

    @Test
    void withoutAFormNothingCanBeWritten() {
        draft.offer(Region.ground());
        draft.choose(List.of("1286"));
        assertTrue(draft.ready());

        draft.write(DocumentFormat.PDF, false);
        draft.write(DocumentFormat.XLSX, false);

        assertFalse(draft.ready());
    }
}
