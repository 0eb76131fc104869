package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.engine.Selection;

/** What ticking lines of the selection tree means. */
class TicksTest {

    private final Place.Whole whole = Region.ground().places();
    private final Ticks none = Ticks.of(whole, Optional.empty());

    @Test
    void clickingALineMeansWhatItNames() {
        assertEquals(Optional.of(Selection.region(Region.TERRITORY)), none.only(whole));
        assertEquals(Optional.of(Selection.of(Region.SOUTHEAST)), none.only(southeast()));
        assertEquals(Optional.of(Selection.of(Region.YSTAD)), none.only(library("Ystad")));
    }

    @Test
    void aHiddenLibraryCannotBeTickedAlone() {
        assertEquals(Optional.empty(), none.only(library("Skurup")));
        assertEquals(Optional.empty(), none.toggled(library("Skurup")).selection());
    }

    @Test
    void tickingACooperationTicksItsLibrariesThatMayBeShown() {
        Ticks ticks = none.toggled(southeast());

        assertEquals(Set.of("1286"), ticks.units());
        assertEquals(Ticks.State.ALL, ticks.state(southeast()));
        assertEquals(Ticks.State.NONE, ticks.state(library("Skurup")));
        assertEquals(Ticks.State.SOME, ticks.state(whole));
    }

    @Test
    void tickingAllLibrariesIsTickingTheRegion() {
        Ticks ticks = none.toggled(library("Lund")).toggled(library("Ystad"));

        assertEquals(Optional.of(Selection.region(Region.TERRITORY)), ticks.selection());
    }

    @Test
    void aTickIsTakenAwayByTickingAgain() {
        Ticks ticks = none.toggled(whole).toggled(library("Lund"));

        assertEquals(Optional.of(Selection.of(Region.YSTAD)), ticks.selection());
        assertEquals(Optional.empty(), ticks.toggled(southeast()).selection());
    }

    @Test
    void aLineThatIsTickedInPartIsTickedAsAWholeNext() {
        Ticks ticks = none.toggled(library("Lund")).toggled(whole);

        assertEquals(Ticks.State.ALL, ticks.state(whole));
    }

    private Place southeast() {
        return whole.parts().getFirst();
    }

    private Place library(String name) {
        return Places.libraries(whole).stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }
}
