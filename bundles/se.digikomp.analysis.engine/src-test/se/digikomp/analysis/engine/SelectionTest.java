package se.digikomp.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.analysis.Input;
import se.digikomp.survey.Background;
import se.digikomp.survey.Statement;

/** Selections by background and by name. */
class SelectionTest {

    private static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 10);

    @TempDir
    private Path folder;

    private static Snapshot region() {
        return new Region(3).unit("A", 21, 3).unit("B", 9, 5).unit("C", 2, 1).snapshot(POLICY);
    }

    private static Background title(Snapshot snapshot) {
        return snapshot.outline().choices().getFirst();
    }

    private static Selection where(Snapshot snapshot, Selection selection, String... options) {
        Background title = title(snapshot);
        return selection.where(title,
                title.options().stream().filter(option -> Set.of(options).contains(option.code())).toList());
    }

    @Test
    void thoseWhoChoseSomeOptionsAreTheGroupsOfTheSplit() {
        Snapshot snapshot = region();
        Selection region = Selection.region(snapshot.territory());
        List<Input> groups = new InputGate(snapshot, region).input().by(title(snapshot)).groups();
        Input chosen = new InputGate(snapshot, where(snapshot, region, "a", "b")).input();
        Statement statement = snapshot.outline().statements().getFirst();

        assertEquals(groups.get(0).base() + groups.get(1).base(), chosen.base());
        assertEquals(groups.get(0).counts(statement).plus(groups.get(1).counts(statement)), chosen.counts(statement));
        assertEquals("Region, de som svarat a eller b på ”Titel”",
                where(snapshot, region, "a", "b").name().in(Locale.of("sv")));
    }

    @Test
    void aLibraryTooSmallToBeSplitIsNotNarrowedEither() {
        Snapshot snapshot = region();
        Selection selection = where(snapshot, Selection.of(snapshot.territory().units().get(1)), "a");

        assertTrue(new InputGate(snapshot, selection).refusal().orElseThrow().in(Locale.ENGLISH)
                .startsWith("Not split by “Title”"));
    }

    @Test
    void someLibrariesPutTogetherAreNotNarrowed() {
        Snapshot snapshot = new Region(3).unit("A", 21, 3).unit("B", 9, 5).unit("D", 9, 5).snapshot(POLICY);
        Selection two = Selection.of(snapshot.territory().units().subList(0, 2));

        assertTrue(new InputGate(snapshot, where(snapshot, two, "a")).refusal().isPresent());
        assertEquals(Optional.empty(), new InputGate(snapshot, two).refusal());
    }

    @Test
    void twoQuestionsAtATimeAreRefused() {
        Snapshot snapshot = region();
        Selection twice = where(snapshot, where(snapshot, Selection.region(snapshot.territory()), "a"), "a", "b");

        assertTrue(new InputGate(snapshot, twice).refusal().orElseThrow().in(Locale.ENGLISH)
                .contains("one background question at a time"));
    }

    @Test
    void anOptionThatTheRoundDoesNotKnowIsRefused() {
        Snapshot snapshot = region();
        Selection unknown = where(snapshot, Selection.region(snapshot.territory()));

        assertTrue(new InputGate(snapshot, unknown).refusal().isPresent());
    }

    @Test
    void selectionsSurviveJson() {
        Snapshot snapshot = region();
        Selection selection = where(snapshot, Selection.region(snapshot.territory()).inRounds(Set.of("2018")), "a");

        assertEquals(selection, Selection.fromJson(selection.asJson()));
        assertThrows(IllegalArgumentException.class, () -> Selection.fromJson("{"));
        assertThrows(IllegalArgumentException.class, () -> Selection.fromJson("{}"));
    }

    @Test
    void selectionsAreKeptUnderAName() {
        SavedSelections saved = new SavedSelections(folder.resolve("deeper").resolve("selections.json"));
        Selection region = Selection.region(region().territory());
        assertEquals(Map.of(), saved.all());

        saved.keep(" All of us ", region);
        saved.keep("Other", region.inRounds(Set.of("2018")));

        assertEquals(Optional.of(region), saved.find("All of us"));
        assertEquals(List.of("All of us", "Other"), List.copyOf(saved.all().keySet()));
        saved.forget("Other");
        assertEquals(Optional.empty(), saved.find("Other"));
    }

    @Test
    void aFileOfSomethingElseIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("selections.json"), "[]");

        assertTrue(assertThrows(ArchiveException.class, () -> new SavedSelections(file).all()).getMessage()
                .contains("selections.json"));
    }
}
