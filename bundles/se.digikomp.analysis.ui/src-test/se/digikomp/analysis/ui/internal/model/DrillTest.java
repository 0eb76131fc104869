package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Selection;

/** Where a click on a figure leads. */
class DrillTest {

    private final AnalysisDescriptor heat = Offered.analysis("org.example.heat");
    private final AnalysisDescriptor spread = Offered.analysis("se.digikomp.analysis.standard.distribution");
    private final Analyses analyses = Analyses.of(List.of(heat, spread));
    private final Selection region = Selection.region(Region.TERRITORY);

    @Test
    void aLibraryLeadsToItsAnswers() {
        assertEquals(Optional.of(new Drill(Optional.of(Selection.of(Region.YSTAD)), spread, Set.of())),
                click(heat, "1286"));
    }

    @Test
    void aStatementLeadsToHowItWasAnsweredWhereItIsMarked() {
        assertEquals(Optional.of(new Drill(Optional.empty(), spread, Set.of("111"))), click(heat, "111"));
    }

    @Test
    void aCompetenceAndAnAreaLeadToTheirStatements() {
        assertEquals(Set.of("111"), click(heat, "1.1").orElseThrow().marks());
        assertEquals(Set.of("111"), click(heat, "1").orElseThrow().marks());
    }

    @Test
    void aHiddenLibraryLeadsNowhere() {
        assertEquals(Optional.empty(), click(heat, "1264"));
    }

    @Test
    void aStatementAmongItsAnswersLeadsNoFurther() {
        assertEquals(Optional.empty(), click(spread, "111"));
    }

    @Test
    void goingBackShowsWhatWasLookedAtBefore() {
        Results results = new Results();
        results.show(Region.ground());
        results.choose(heat);

        results.follow(click(heat, "1286").orElseThrow());
        results.back();

        assertEquals(Optional.of(region), results.selection());
        assertEquals(Optional.of(heat), results.analysis());
        assertEquals(false, results.canGoBack());
    }

    private Optional<Drill> click(AnalysisDescriptor from, String key) {
        return Drill.of(new Question(Region.ground(), region, from, new TreeMap<>()), Set.of(key), analyses);
    }
}
