package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Counts;
import se.digikomp.analysis.result.Block;
import se.digikomp.survey.Outline;

/**
 * Nothing that authors of analyses may use goes or changes unnoticed; see the decision record on the contract's
 * versions. Where it does, {@code api.actual} is written beside {@code api.expected}.
 */
class ApiTest {

    private static final Path EXPECTED = Path.of("src-test/se/digikomp/analysis/engine/api.expected");

    private static SortedSet<String> today() throws IOException {
        SortedSet<String> lines = new TreeSet<>();
        for (Class<?> member : List.of(Outline.class, Analysis.class, Block.class)) {
            lines.addAll(Signatures.of(member));
        }
        return lines;
    }

    private static List<String> gone(Collection<String> before, Collection<String> now) {
        return before.stream().filter(line -> !now.contains(line)).toList();
    }

    @Test
    void nothingThatAuthorsMayUseIsGone() throws IOException {
        SortedSet<String> today = today();
        List<String> gone = Files.exists(EXPECTED) ? gone(Files.readAllLines(EXPECTED), today) : List.of("everything");
        if (!gone.isEmpty()) {
            Files.write(EXPECTED.resolveSibling("api.actual"), today);
        }
        assertEquals(List.of(), gone, "this breaks bundles of others: see releng/decisions on the contract's versions");
    }

    @Test
    void aMethodThatChangesCountsAsGone() throws IOException {
        String one = "se.digikomp.analysis.Counts: " + method().replace("int", "long");
        assertEquals(List.of(one), gone(List.of(one), today()));
        assertTrue(today().contains("se.digikomp.analysis.Counts: " + method()), () -> "no " + method());
    }

    private static String method() {
        return "public int " + Counts.class.getName() + ".steps()";
    }
}
