package se.digikomp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void theEnvironmentDecidesBeforeTheSystem() {
        assertEquals(Language.SV, Language.of(Map.of("LANG", "sv_SE.UTF-8"), Locale.ENGLISH));
        assertEquals(Language.EN, Language.of(Map.of("LC_ALL", "C", "LANG", "sv_SE.UTF-8"), Locale.of("sv")));
        assertEquals(Language.SV, Language.of(Map.of(), Locale.of("sv", "FI")));
    }

    @Test
    void whoeverSpeaksNeitherIsAddressedInEnglish() {
        assertEquals(Language.EN, Language.of(Map.of("LANG", "de_DE.UTF-8"), Locale.GERMANY));
    }
}
