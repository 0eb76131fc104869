package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.engine.AllowList;
import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;

/** An administrator ticks whose analyses may be run. */
class ContributorsTest {

    private static Contributors contributors(String list) {
        return new Contributors(Analyses.of(List.of(by("org.two", "c"), by("org.one", "a"), by("org.one", "b"))),
                AllowList.parse(list));
    }

    private static AnalysisDescriptor by(String contributor, String id) {
        AnalysisDescriptor any = Offered.analysis(id);
        return new AnalysisDescriptor(id, "1", any.name(), any.description(), "", contributor, any.needs(), "",
                any.contribution());
    }

    @Test
    void eachBundleStandsOnceWithItsNumberOfAnalyses() {
        assertEquals(List.of(new Contributors.Contributor("org.one", 2), new Contributors.Contributor("org.two", 1)),
                contributors("*").all());
    }

    @Test
    void everybodyStaysEverybodyUntilTicksCount() {
        Contributors contributors = contributors("*");
        assertTrue(contributors.everybody() && contributors.all().stream().allMatch(contributors::isTicked));
        assertEquals(AllowList.ALL, contributors.decided());

        contributors.admitEverybody(false);
        assertEquals(List.of("org.one", "org.two"), contributors.decided().contributors());
        contributors.tick(contributors.all().getFirst(), false);
        assertEquals(List.of("org.two"), contributors.decided().contributors());
    }

    @Test
    void whatWasAdmittedByBeginningOrForLaterStays() {
        Contributors contributors = contributors("org.t*, com.later");
        assertFalse(contributors.everybody() || contributors.isTicked(contributors.all().getFirst()));

        contributors.tick(contributors.all().getFirst(), true);
        assertEquals(List.of("org.t*", "com.later", "org.one"), contributors.decided().contributors());
        contributors.admitEverybody(true);
        assertEquals(AllowList.ALL, contributors.decided());
    }

    @Test
    void nobodyIsNoticed() {
        Contributors contributors = contributors("com.later");
        assertTrue(contributors.nobody());
        contributors.admitEverybody(true);
        assertFalse(contributors.nobody());
    }
}
