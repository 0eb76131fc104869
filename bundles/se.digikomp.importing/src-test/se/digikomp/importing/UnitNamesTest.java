package se.digikomp.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.digikomp.importing.UnitNames.Match;
import se.digikomp.survey.Territory;
import se.digikomp.survey.Unit;

class UnitNamesTest {

    private final UnitNames names = UnitNames.of(Samples.skane());

    @Test
    void waysOfWritingAMunicipalityAreSureByRule() {
        assertEquals("Ystad", sure("Ystads kommun"));
        assertEquals("Lund", sure("LUND"));
        assertEquals("Malmö", sure("Malmö "));
        assertEquals("Malmö", sure("Malmö\u00A0stad"));
        assertEquals("Östra Göinge", sure("Östra Göinge kommun"));
        assertEquals("Östra Göinge", sure("östra  göinges kommun"));
        assertEquals("Malmö", sure("Malmo\u0308"));
        assertEquals("Ystad", sure("1286"));
        assertEquals("Ystad", sure("1286 Ystad"));
    }

    @Test
    void aNameThatEndsInSKeepsIt() {
        assertEquals("Höganäs", sure("Höganäs kommun"));
        assertEquals("Höganäs", sure("HÖGANÄS"));
        assertEquals(List.of("Höganäs"), unsure("Höganä"));
    }

    @Test
    void everyMunicipalityIsFoundInEveryWayItsExtractWritesIt() {
        for (Unit unit : Samples.skane().units()) {
            String genitive = unit.name().endsWith("s") ? unit.name() : unit.name() + 's';
            Stream.of(unit.name(), unit.name() + " kommun", genitive + " kommun", unit.name().toUpperCase())
                    .forEach(text -> assertEquals(unit.name(), sure(text)));
        }
    }

    @Test
    void nearMissesAreLeftToAPersonTheNearestFirst() {
        assertEquals(List.of("Kristianstad"), unsure("Kristanstad"));
        assertEquals(List.of("Malmö"), unsure("Malmo"));
        assertEquals(List.of("Hörby"), unsure("Hörbu kommun"));
    }

    @Test
    void whatIsLikeNoneIsUnknown() {
        Stream.of("Kommun X", "Stockholm", "", "?", "Hela Skåne")
                .forEach(text -> assertEquals(new Match.Unknown(), names.match(text), text));
    }

    @Test
    void anAliasIsAsGoodAsTheName() {
        Territory territory = Samples.territory("X", Samples.unit("1", "Ystad", "Ystads stadsbibliotek på Surbrunn"),
                Samples.unit("2", "Nya Ystad"));

        assertEquals(new Match.Sure(territory.units().get(0)),
                UnitNames.match("ystads stadsbibliotek på surbrunn", territory));
    }

    @Test
    void twoUnitsOfOneNameAreNeverGuessed() {
        Territory territory = Samples.territory("X", Samples.unit("1", "Håbo"), Samples.unit("2", "Bålsta", "Håbo"));

        assertEquals(new Match.Unsure(territory.units()), UnitNames.match("Håbo kommun", territory));
    }

    private String sure(String text) {
        return names.match(text) instanceof Match.Sure sure ? sure.unit().name() : text + " is not sure";
    }

    private List<String> unsure(String text) {
        return names.match(text) instanceof Match.Unsure unsure ? unsure.candidates().stream().map(Unit::name).toList()
                : List.of(text + " is not unsure");
    }
}
