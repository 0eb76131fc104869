package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.catalogue.WordDiff.Kind;
import se.digikomp.catalogue.WordDiff.Piece;
import se.digikomp.questionnaire.model.QuestionnaireVersion;

/** What differs between two versions, word by word, as text, page and JSON. */
class VersionDiffTest {

    @TempDir
    Path folder;

    private QuestionnaireVersion first;
    private QuestionnaireVersion second;

    @BeforeEach
    void open() {
        Catalogue catalogue = Delivered.in(folder);
        first = Delivered.version(catalogue, "1");
        second = Delivered.version(catalogue, "2");
    }

    @Test
    void wordsThatWentStandBeforeThoseThatCame() {
        assertEquals(List.of(new Piece(Kind.SAME, "välja "), new Piece(Kind.REMOVED, "ett program "),
                new Piece(Kind.ADDED, "en app "), new Piece(Kind.SAME, "nu")),
                WordDiff.of("välja ett program nu", "välja en app nu").pieces());
    }

    @Test
    void eachSideCanBeReadOnItsOwn() {
        WordDiff words = WordDiff.of("en  gammal text", "en helt ny text");

        assertEquals("en gammal text", side(words, Kind.REMOVED));
        assertEquals("en helt ny text", side(words, Kind.ADDED));
        assertEquals(List.of(new Piece(Kind.ADDED, "allt nytt")), WordDiff.of("", "allt nytt").pieces());
        assertEquals(List.of(), WordDiff.of("", "").pieces());
    }

    @Test
    void theMinutesSayWhatWasDecided() {
        String text = VersionDiff.between(first, second).text(Locale.of("sv"));

        assertTrue(text.contains("332  Påstående: ny"), text);
        assertTrue(text.contains("Beslut: ändrad innebörd. Frågade förut efter egen användning"), text);
    }

    @Test
    void versionsThatAreNotBasedOnEachOtherAreComparedWithoutDecisions() {
        String text = VersionDiff.between(second, first).text(Locale.ENGLISH);

        assertTrue(text.contains("332  Statement: removed"), text);
        assertTrue(text.contains("Not decided; suggested: removed"), text);
    }

    @Test
    void aPageEscapesWhatAuthorsWrite() {
        Delivered.statement(second, "311").setText(Delivered.text("<b>fet</b> & \"citat\""));

        String html = VersionDiff.between(first, second).html(Locale.of("sv"));

        assertTrue(html.contains("&lt;b&gt;fet&lt;/b&gt; &amp;"), html);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"sv\">"), html);
    }

    private static String side(WordDiff words, Kind kind) {
        return words.side(kind).stream().map(Piece::text).collect(Collectors.joining());
    }
}
