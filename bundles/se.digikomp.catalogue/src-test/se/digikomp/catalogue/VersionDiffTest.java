package se.digikomp.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

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
    void decisionsOfVersionsBetweenAreFollowed() {
        QuestionnaireVersion third = LifeCycle.newDraft(second, List.of(first, second), 2026);
        third.getStatements().getFirst().setText(Delivered.text("något annat"));
        String text = VersionDiff.between(first, third).text(Locale.of("sv"));

        assertTrue(text.contains("Enligt besluten i versionerna emellan: redaktionell ändring"), text);
        assertTrue(text.contains("Inget beslut; förslag: ändrad innebörd"), text);
    }

    @Test
    void versionsThatAreNotBasedOnEachOtherAreComparedWithoutDecisions() {
        String text = VersionDiff.between(second, first).text(Locale.ENGLISH);

        assertTrue(text.contains("332  Statement: removed"), text);
        assertTrue(text.contains("Not decided; suggested: removed"), text);
    }

    @Test
    void aWordDocumentMarksWordsAndHoldsDecisions() throws IOException, SAXException, ParserConfigurationException {
        Delivered.statement(second, "311").setText(Delivered.text("<b>fet</b> & citat"));

        Map<String, Document> parts = parts(VersionDiff.between(first, second).docx(Locale.of("sv")));

        assertEquals(Set.of("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels",
                "word/styles.xml", "word/document.xml"), parts.keySet());
        Document document = parts.get("word/document.xml");
        String words = document.getDocumentElement().getTextContent();
        assertTrue(words.contains("version 1 → version 2"), words);
        assertTrue(words.contains("Beslut: ändrad innebörd. Frågade förut efter egen användning"), words);
        assertTrue(words.contains("<b>fet</b> & citat"), words);
        assertTrue(document.getElementsByTagName("w:strike").getLength() > 0);
        assertTrue(document.getElementsByTagName("w:u").getLength() > 0);
        assertArrayEquals(VersionDiff.between(first, second).docx(Locale.of("sv")),
                VersionDiff.between(first, second).docx(Locale.of("sv")));
    }

    @Test
    void aPageEscapesWhatAuthorsWrite() {
        Delivered.statement(second, "311").setText(Delivered.text("<b>fet</b> & \"citat\""));

        String html = VersionDiff.between(first, second).html(Locale.of("sv"));

        assertTrue(html.contains("&lt;b&gt;fet&lt;/b&gt; &amp;"), html);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"sv\">"), html);
    }

    private static Map<String, Document> parts(byte[] file)
            throws IOException, SAXException, ParserConfigurationException {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                parts.put(entry.getName(), DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(entries.readAllBytes())));
            }
        }
        return parts;
    }

    private static String side(WordDiff words, Kind kind) {
        return words.side(kind).stream().map(Piece::text).collect(Collectors.joining());
    }
}
