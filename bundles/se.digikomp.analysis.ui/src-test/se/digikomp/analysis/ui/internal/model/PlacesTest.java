package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Which lines the selection tree has. */
class PlacesTest {

    private final Place.Whole whole = Region.ground().places();

    @Test
    void theRegionHoldsItsCooperationsAndThenTheOtherLibraries() {
        assertEquals(List.of("Skåne Sydost", ""), whole.parts().stream().map(Place::name).toList());
        assertEquals(List.of("Skurup", "Ystad"), names(whole.parts().get(0)));
        assertEquals(List.of("Lund"), names(whole.parts().get(1)));
    }

    @Test
    void totalsLeaveOutWhatMayNotBeShown() {
        assertEquals(23, whole.responses());
        assertEquals(15, whole.parts().getFirst().responses());
    }

    @Test
    void aHiddenLibraryIsThereWithItsReason() {
        Place.Library skurup = library("Skurup");

        assertFalse(skurup.shown());
        assertTrue(skurup.hidden().byLanguage().get("sv").contains("4 svar"));
    }

    @Test
    void aLibraryWithoutAnswersIsNotThere() {
        assertTrue(Places.lines(whole).stream().noneMatch(line -> line.name().equals("Svalöv")));
    }

    @Test
    void everyLibraryIsListedOnce() {
        assertEquals(List.of("Lund", "Skurup", "Ystad"),
                Places.libraries(whole).stream().map(Place::name).toList());
    }

    private Place.Library library(String name) {
        return Places.libraries(whole).stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> names(Place place) {
        return place.parts().stream().map(Place::name).toList();
    }
}
