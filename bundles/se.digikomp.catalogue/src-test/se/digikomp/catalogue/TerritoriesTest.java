package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.region.model.Cooperation;
import se.digikomp.region.model.Library;
import se.digikomp.region.model.Region;
import se.digikomp.region.model.RegionFactory;
import se.digikomp.region.model.StaffCount;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;

class TerritoriesTest {

    private static final LocalDate SPRING = LocalDate.of(2019, 3, 25);

    @TempDir
    Path folder;

    private Region skane;

    @BeforeEach
    void open() {
        skane = Delivered.in(folder).regions().getFirst();
    }

    @Test
    void skaneHasAUnitForEachOfItsMunicipalitiesInSwedishOrder() {
        Territory territory = Territories.of(skane, SPRING);

        assertEquals(33, territory.units().size());
        assertEquals("Bjuv", territory.units().getFirst().name());
        assertEquals(List.of("Ystad", "Åstorp", "Ängelholm", "Örkelljunga", "Östra Göinge"),
                territory.units().subList(28, 33).stream().map(Unit::name).toList());
        assertEquals(16, territory.unit("1286").orElseThrow().staff());
        assertTrue(territory.unit("1286").orElseThrow().demonstration());
    }

    @Test
    void cooperationsOverlapInSkurup() {
        Territory territory = Territories.of(skane, SPRING);

        assertEquals(List.of(5, 11, 6, 12),
                territory.cooperations().stream().map(cooperation -> cooperation.units().size()).toList());
        assertEquals(List.of("Skåne Sydost", "MalmöLundregionen"),
                territory.cooperationsOf(territory.unit("1264").orElseThrow()).stream()
                        .map(se.digikomp.survey.Cooperation::name).toList());
    }

    @Test
    void theLatestStaffNumberUpToTheDateHolds() {
        Library ystad = library("1286");
        StaffCount later = RegionFactory.eINSTANCE.createStaffCount();
        later.setDate(LocalDate.of(2019, 6, 1));
        later.setPersons(18);
        ystad.getStaffCounts().add(later);

        assertEquals(16, Territories.of(skane, LocalDate.of(2019, 5, 31)).unit("1286").orElseThrow().staff());
        assertEquals(18, Territories.of(skane, LocalDate.of(2019, 6, 1)).unit("1286").orElseThrow().staff());
        assertEquals(OptionalInt.empty(),
                Territories.of(skane, LocalDate.of(2017, 12, 31)).unit("1286").orElseThrow().headcount());
    }

    @Test
    void aMembershipHoldsFromItsFirstToItsLastDay() {
        Cooperation southEast = skane.getCooperations().getFirst();
        southEast.getMemberships().removeIf(membership -> membership.getLibrary() != library("1286"));
        southEast.getMemberships().getFirst().setFrom(LocalDate.of(2019, 1, 1));
        southEast.getMemberships().getFirst().setUntil(LocalDate.of(2019, 12, 31));

        assertEquals(Set.of(), units(LocalDate.of(2018, 12, 31)));
        assertEquals(Set.of("1286"), units(LocalDate.of(2019, 1, 1)));
        assertEquals(Set.of("1286"), units(LocalDate.of(2019, 12, 31)));
        assertEquals(Set.of(), units(LocalDate.of(2020, 1, 1)));
    }

    private Set<String> units(LocalDate date) {
        return Territories.of(skane, date).cooperations().stream()
                .filter(cooperation -> cooperation.key().equals("skane-sydost"))
                .map(se.digikomp.survey.Cooperation::units).findFirst().orElse(Set.of());
    }

    private Library library(String key) {
        return skane.getLibraries().stream().filter(library -> library.getId().equals(key)).findFirst().orElseThrow();
    }
}
