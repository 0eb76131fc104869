package se.digikomp.importing.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** How a round is named after a file. */
class RoundNamesTest {

    @Test
    void theLastYearInTheNameIsTaken() {
        assertEquals(Optional.of("2019"), RoundNames.in(Path.of("/data/2017/extract-2018-2019.csv")));
    }

    @Test
    void aLongNumberIsNoYear() {
        assertEquals(Optional.empty(), RoundNames.in(Path.of("svar 120195.csv")));
    }
}
