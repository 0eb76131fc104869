package se.digikomp.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Progress;

/** How a compilation is put together. */
class CompilerTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @Test
    void aLibraryWithTooFewResponsesIsRefusedInWords() {
        Assembly assembly = Demonstration.compiler().compile(Demonstration.snapshot(15), Demonstration.SKURUP,
                Progress.NONE);

        Assembly.Refused refused = assertInstanceOf(Assembly.Refused.class, assembly);
        assertTrue(refused.reason().in(SWEDISH).startsWith("Skurup: 4 svar."), refused.reason().in(SWEDISH));
    }

    @Test
    void unitsBehindTheComparisonsAreNamedButNotThoseTooSmall() {
        assertEquals(Set.of("1270", "1281", "1286"), Demonstration.ystad(15).units());
    }

    @Test
    void everyStatementAndCompetenceIsThere() {
        Compilation compilation = Demonstration.ystad(15);

        assertEquals(24, compilation.statements().stream().mapToInt(block -> block.rows().size()).sum());
        assertEquals(21, compilation.profiles().get(1).columns().size());
    }

    @Test
    void theProfileSetsTheLibraryBesideItsCooperationAndRegion() {
        assertEquals(3, Demonstration.ystad(15).profiles().getFirst().rows().size());
        assertEquals("Ystad", Demonstration.ystad(15).profiles().getFirst().rows().getFirst().label().in(SWEDISH));
    }

    @Test
    void threeSentencesSayWhatTheFiguresSay() {
        Compilation compilation = Demonstration.ystad(15);

        assertEquals(3, compilation.findings().size());
        assertTrue(compilation.findings().getFirst().in(SWEDISH).contains("medelvärde 4,"),
                compilation.findings().getFirst().in(SWEDISH));
        assertTrue(compilation.findings().getLast().in(SWEDISH).contains("(n\u00a0=\u00a068)"),
                compilation.findings().getLast().in(SWEDISH));
    }

    @Test
    void moreRespondentsThanStaffLeaveNoResponseRate() {
        assertTrue(Demonstration.ystad(17).staff().isEmpty());
        assertEquals(16, Demonstration.ystad(15).staff().orElseThrow());
    }
}
