package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every text of the product stands in English and in Swedish. */
class TranslationsTest {

    @Test
    void everyMessageFileHasACompleteSwedishTwin() {
        List<Path> english = SourceTree.bundles().stream()
                .flatMap(bundle -> Stream.of("messages.properties", "plugin.properties", "bundle.properties")
                        .flatMap(ending -> SourceTree.files(bundle, ending).stream()))
                .toList();

        assertFalse(english.isEmpty());
        assertAll(english.stream().map(file -> () -> {
            Path swedish = Path.of(file.toString().replace(".properties", "_sv.properties"));
            assertTrue(Files.exists(swedish), swedish + " is missing");
            assertEquals(load(file).stringPropertyNames(), load(swedish).stringPropertyNames(), swedish.toString());
        }));
    }

    @Test
    void noTextIsEmpty() {
        assertAll(SourceTree.bundles().stream()
                .flatMap(bundle -> SourceTree.files(bundle, ".properties").stream())
                .filter(file -> file.getFileName().toString().matches("(messages|plugin|bundle).*"))
                .map(file -> () -> load(file)
                        .forEach((key, text) -> assertFalse(text.toString().isBlank(), file + ": " + key))));
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
