package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.engine.Selection;

/** What the result views of one window share. */
class ResultsTest {

    private final Results results = new Results();

    @Test
    void aFirstRoundShowsTheWholeRegion() {
        results.show(Region.ground());

        assertEquals(Optional.of(Selection.region(Region.TERRITORY)), results.selection());
    }

    @Test
    void anotherRoundKeepsTheSelectionWhereItCanStillBeMade() {
        results.show(Region.ground());
        results.choose(Selection.of(Region.YSTAD));

        results.show(Region.ground(Map.of(Region.YSTAD, 7)));

        assertEquals(Optional.of(Selection.of(Region.YSTAD)), results.selection());
    }

    @Test
    void aRoundInWhichTheLibraryIsHiddenShowsTheWholeRegion() {
        results.show(Region.ground());
        results.choose(Selection.of(Region.YSTAD));

        results.show(Region.ground(Map.of(Region.YSTAD, 3, Region.LUND, 30)));

        assertEquals(Optional.of(Selection.region(Region.TERRITORY)), results.selection());
    }

    @Test
    void theSameChoiceTwiceIsToldOnce() {
        results.show(Region.ground());
        List<String> told = new ArrayList<>();
        results.addListener(() -> told.add(results.selection().orElseThrow().key()));

        results.choose(Selection.of(Region.LUND));
        results.choose(Selection.of(Region.LUND));

        assertEquals(List.of("1281"), told);
    }

    @Test
    void nothingIsAskedBeforeAnAnalysisIsChosen() {
        results.show(Region.ground());

        assertTrue(results.question().isEmpty());
    }

    @Test
    void respondentsAreNarrowedWhicheverLibraryIsChosen() {
        results.show(Region.ground());
        results.agree(Terms.NONE.where("titel", new TreeSet<>(Set.of("b"))));

        results.choose(Selection.of(Region.YSTAD));

        assertEquals("Ystad, de som svarat Bibliotekarie på ”Titel?”",
                results.selection().orElseThrow().name().in(Locale.of("sv")));
        assertEquals(Optional.of(Selection.of(Region.YSTAD)), results.libraries());
    }

    @Test
    void aKeptSelectionIsLookedAtAgain() {
        results.show(Region.ground());
        results.choose(Selection.of(Region.YSTAD));
        results.agree(Terms.NONE.where("titel", new TreeSet<>(Set.of("b"))));
        Selection kept = Selection.fromJson(results.selection().orElseThrow().asJson());
        results.agree(Terms.NONE);
        results.choose(Selection.of(Region.LUND));

        results.show(Region.ground(), kept);

        assertEquals(Optional.of(kept), results.selection());
    }

    @Test
    void aQuestionIsAskedAgainWithItsParametersOnce() {
        results.show(Region.ground());
        results.choose(Selection.of(Region.LUND));
        results.choose(Offered.analysis("org.example.before"));
        List<Question> asked = new ArrayList<>();
        results.addListener(() -> results.question().ifPresent(asked::add));

        results.again(Region.ground(), Selection.of(Region.YSTAD), Offered.analysis("org.example.a"),
                new TreeMap<>(Map.of("count", "3")));

        assertEquals(List.of(Map.of("count", "3")), asked.stream().map(Question::parameters).toList());
        assertEquals(Optional.of(Selection.of(Region.YSTAD)), results.libraries());
        assertEquals(Map.of(), results.question().orElseThrow().parameters());
        results.back();
        assertEquals(Optional.of(Selection.of(Region.LUND)), results.libraries());
    }

    @Test
    void anOptionNobodyMayLookAtSaysWhy() {
        Narrowing narrowing = Narrowing.of(Region.ground(Map.of(Region.LUND, 20, Region.YSTAD, 24)),
                Selection.region(Region.TERRITORY), Region.TITLE);

        Narrowing.Choice manager = narrowing.choices().getLast();
        assertEquals(false, manager.shown());
        assertEquals(false, manager.hidden().in(Locale.ENGLISH).isEmpty());
    }
}
