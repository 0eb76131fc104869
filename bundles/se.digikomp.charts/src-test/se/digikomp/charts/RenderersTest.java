package se.digikomp.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.survey.Text;

/** Which of the contributed ways to draw is used. */
class RenderersTest {

    private static final Block.Series SERIES = new Block.Series(Text.of("Profil"), new Axis(Text.EMPTY, 1, 7),
            List.of(),
            List.of());
    private static final Block.Paragraph WORDS = new Block.Paragraph(Text.of("Ord"), Text.EMPTY);
    private static final Renderer DOTS = named("dots", "Series", 0);
    private static final Renderer LINES = named("lines", "Series", -1);
    private static final Renderer BARS = named("bars", "Distribution", 0);
    private static final Renderers ALL = new Renderers(List.of(LINES, BARS, DOTS));

    @Test
    void theUsualOneStandsFirstAmongThoseThatSuit() {
        assertEquals(List.of(DOTS, LINES), ALL.choices(List.of(WORDS, SERIES)));
    }

    @Test
    void blocksOfDifferentKindsWithOneWayEachLeaveNoChoice() {
        Renderers one = new Renderers(List.of(DOTS, named("words", "Paragraph", 0)));

        assertEquals(List.of(), one.choices(List.of(WORDS, SERIES)));
    }

    @Test
    void aPreferredRendererIsUsedWhereItSuits() {
        assertEquals("lines", drawnBy(SERIES, Optional.of("lines")));
        assertEquals("dots", drawnBy(SERIES, Optional.of("bars")));
        assertEquals("dots", drawnBy(SERIES, Optional.of("unknown")));
    }

    @Test
    void aBlockThatNothingSuitsIsNotDrawn() {
        assertTrue(ALL.chart(Optional.empty()).draw(WORDS, List.of(WORDS), setting()).isEmpty());
    }

    private static String drawnBy(Block block, Optional<String> id) {
        return ALL.chart(id).draw(block, List.of(block), setting()).orElseThrow().description();
    }

    private static Setting setting() {
        return new Setting(400, Locale.ROOT, (text, face) -> 1);
    }

    private static Renderer named(String id, String kind, int priority) {
        Chart chart = (block, together, setting) -> Optional.of(new Drawing(1, 1, id, List.of()));
        return new Renderer(id, id, kind, priority, () -> chart);
    }
}
