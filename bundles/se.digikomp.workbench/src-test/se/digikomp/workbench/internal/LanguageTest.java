package se.digikomp.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {

    @TempDir
    Path folder;

    @Test
    void theSystemDecidesUntilAPersonHasChosen() {
        assertEquals(Language.SYSTEM, Language.of(folder));
    }

    @Test
    void aChoiceIsKeptInTheDataFolder() {
        Language.SWEDISH.keepIn(folder.resolve("new"));

        assertEquals(Language.SWEDISH, Language.of(folder.resolve("new")));
    }

    @Test
    void theStartScriptFindsTheBareCode() throws IOException {
        Language.ENGLISH.keepIn(folder);

        assertEquals("en", Files.readString(folder.resolve("language")).strip());
    }

    @Test
    void aLanguageThatNobodyKnowsIsLeftToTheSystem() throws IOException {
        Files.writeString(folder.resolve("language"), "fi");

        assertEquals(Language.SYSTEM, Language.of(folder));
    }
}
