package se.digikomp.catalogue.ui.internal.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Blocks of cells as spreadsheets put them on the clipboard. */
class TsvTest {

    @Test
    void aLineBreakAtTheEndAddsNoRow() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), Tsv.read("a\tb\r\nc\td\r\n"));
    }

    @Test
    void quotesHoldTabsLineBreaksAndQuotes() {
        assertEquals(List.of(List.of("one\ttwo", "say \"hello\"\nthere")),
                Tsv.read("\"one\ttwo\"\t\"say \"\"hello\"\"\nthere\""));
    }

    @Test
    void aQuoteThatIsNeverClosedIsALetter() {
        assertEquals(List.of(List.of("\"half", "b")), Tsv.read("\"half\tb"));
    }

    @Test
    void emptyCellsAreKept() {
        assertEquals(List.of(List.of("", "", "x"), List.of("")), Tsv.read("\t\tx\n\n"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<List<String>> block = List.of(List.of("a\tb", "\"quoted\"", "line\nbreak"), List.of("plain", "", "3,5"));

        assertEquals(block, Tsv.read(Tsv.write(block)));
    }
}
