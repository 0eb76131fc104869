package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.AnalysisRunner;
import se.digikomp.analysis.engine.Needs;
import se.digikomp.analysis.engine.ResultCache;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.engine.Suspensions;

/** How analyses are offered. */
class GalleryTest {

    private final Gallery gallery = new Gallery(() -> Analyses.of(List.of(
            Offered.analysis("org.example.b", "Trend", "se.digikomp.category.trend", Needs.NOTHING),
            Offered.analysis("org.example.c", "Best", "se.digikomp.category.unheard", Needs.NOTHING),
            Offered.analysis("org.example.d", "Spread", "se.digikomp.category.distribution", new Needs(9, 2, 7)),
            Offered.analysis("org.example.a", "Answers", "se.digikomp.category.distribution", Needs.NOTHING))),
            new Suspensions(() -> {}), Locale.ENGLISH);

    @Test
    void headingsHaveTheirOrderAndAnalysesStandByName() {
        List<Gallery.Section> sections = gallery.sections("", Optional.empty());

        assertEquals(List.of(Category.DISTRIBUTION, Category.TREND, Category.OTHER),
                sections.stream().map(Gallery.Section::category).toList());
        assertEquals(List.of("Answers", "Spread"), names(sections.getFirst()));
    }

    @Test
    void aSearchLeavesNoEmptyHeadings() {
        List<Gallery.Section> sections = gallery.sections(" TREND ", Optional.empty());

        assertEquals(List.of("Trend"), sections.stream().flatMap(section -> names(section).stream()).toList());
    }

    @Test
    void whatDoesNotApplyIsThereAndSaysWhy() {
        Gallery.Entry entry = gallery.sections("spread", Optional.of(Region.OUTLINE)).getFirst().entries().getFirst();

        assertFalse(entry.applies());
        assertTrue(entry.words().contains("at least 9 statements"));
    }

    @Test
    void whatFailedAgainAndAgainIsThereAndSaysThatItIsSwitchedOff() {
        AnalysisDescriptor failing = Offered.analysis("org.example.a", "Answers", "", Needs.NOTHING);
        Suspensions suspensions = new Suspensions(() -> {});
        AnalysisRunner runner = new AnalysisRunner(Clock.systemUTC(), new ResultCache(0), suspensions,
                AnalysisRunner.PATIENCE);
        Snapshot snapshot = Region.ground().snapshot();
        for (int time = 0; time < Suspensions.FAILURES; time++) {
            runner.run(failing, snapshot, Selection.of(Region.YSTAD), Map.of(), Progress.NONE);
        }

        Gallery.Entry entry = new Gallery(() -> Analyses.of(List.of(failing)), suspensions, Locale.ENGLISH)
                .sections("answers", Optional.empty()).getFirst().entries().getFirst();

        assertTrue(entry.suspended());
        assertFalse(entry.applies());
        assertTrue(entry.summary().contains("switched off"), entry.summary());
    }

    private static List<String> names(Gallery.Section section) {
        return section.entries().stream().map(Gallery.Entry::name).toList();
    }
}
