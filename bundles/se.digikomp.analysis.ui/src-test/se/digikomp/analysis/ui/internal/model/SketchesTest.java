package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.engine.AnalysisDescriptor;

/** The gallery runs no analysis of others before a person does. */
class SketchesTest {

    private final AnalysisDescriptor theirs = Offered.analysis("org.example.a");
    private final AnalysisDescriptor ours = new AnalysisDescriptor("b", "1", theirs.name(), theirs.description(), "",
            "se.digikomp.analysis.standard", theirs.needs(), "", theirs.contribution());
    private final AnalysisDescriptor example = new AnalysisDescriptor("c", "1", theirs.name(), theirs.description(), "",
            "se.digikomp.example.analysis", theirs.needs(), "", theirs.contribution());
    private final Results results = new Results();

    private List<AnalysisDescriptor> drawn() {
        return results.sketches().of(List.of(theirs, ours, example));
    }

    @Test
    void onlyWhatDigikompBringsIsDrawnUnasked() {
        assertEquals(List.of(ours), drawn());
    }

    @Test
    void whatHasAnsweredAPersonIsDrawnFromThenOnAndListenersAreToldOnce() {
        AtomicInteger told = new AtomicInteger();
        results.addListener(told::incrementAndGet);

        results.answered(theirs);
        results.answered(theirs);
        results.answered(ours);

        assertEquals(List.of(theirs, ours), drawn());
        assertEquals(1, told.get());
    }
}
