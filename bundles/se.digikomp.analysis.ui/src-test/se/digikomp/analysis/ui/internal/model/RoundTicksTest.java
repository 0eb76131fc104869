package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import se.digikomp.survey.Round;
import se.digikomp.survey.VersionRef;

/** Which rounds are looked at, and which stand beside. */
class RoundTicksTest {

    private static final Round OLD = round("2017", "demo");
    private static final Round MIDDLE = round("2018", "demo");
    private static final Round NEW = round("2019", "demo");
    private static final Round FOREIGN = round("2016", "another");

    private final RoundTicks ticks = RoundTicks.NONE.among(List.of(MIDDLE, NEW, OLD, FOREIGN));

    @Test
    void theNewestRoundIsLookedAtFirst() {
        assertEquals(Optional.of(NEW), ticks.shown());
        assertEquals(Set.of(), ticks.beside());
    }

    @Test
    void olderRoundsStandBesideTheNewestTicked() {
        assertEquals(Optional.of(NEW), ticks.toggled(OLD).shown());
        assertEquals(Set.of("2017", "2018"), ticks.toggled(OLD).toggled(MIDDLE).beside());
    }

    @Test
    void theLastTickStays() {
        assertEquals(ticks, ticks.toggled(NEW));
        assertEquals(Optional.of(MIDDLE), ticks.toggled(MIDDLE).toggled(NEW).shown());
    }

    @Test
    void aRoundOfAnotherQuestionnaireTakesThePlaceOfAllOthers() {
        RoundTicks other = ticks.toggled(MIDDLE).toggled(FOREIGN);

        assertEquals(Optional.of(FOREIGN), other.shown());
        assertEquals(Set.of(), other.beside());
    }

    @Test
    void ticksStayAsFarAsTheirRoundsDo() {
        assertEquals(Optional.of(MIDDLE), ticks.toggled(MIDDLE).among(List.of(OLD, MIDDLE)).shown());
        assertEquals(Optional.of(OLD), ticks.among(List.of(OLD)).shown());
    }

    @Test
    void aKeptSelectionBringsItsOlderRounds() {
        assertEquals(Set.of("2017"), ticks.only(MIDDLE).beside(new TreeSet<>(Set.of("2017", "2019")))
                .beside());
    }

    private static Round round(String year, String questionnaire) {
        return new Round(year, new VersionRef(questionnaire, "1", "d"), LocalDate.of(Integer.parseInt(year), 12, 31),
                true);
    }
}
