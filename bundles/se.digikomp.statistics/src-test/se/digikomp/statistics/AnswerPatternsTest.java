package se.digikomp.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Rows that look odd are counted, and short ones are not suspected. */
class AnswerPatternsTest {

    @Test
    void eachSignIsCountedByItself() {
        List<byte[]> rows = List.of(new byte[] { 4, 4, 4, 4, 4, 4 }, new byte[] { 4, 4, 0, 4, 4, 4 },
                new byte[] { 1, 2, 3, 4, 5, 6 }, new byte[] { 1, 2, 3, 4, 5, 6 }, new byte[] { 1, 2, 3, 4, 5, 6 },
                new byte[] { 0, 0, 0, 0, 0, 0 }, new byte[] { 4, 4, 0, 0, 0, 0 }, new byte[] { 4, 4, 0, 0, 0, 0 });
        assertEquals(new AnswerPatterns(8, 4, 3, 2, 2), AnswerPatterns.of(rows));
    }

    @Test
    void nobodyLooksOddWhereNobodyAnswered() {
        assertEquals(new AnswerPatterns(0, 0, 0, 0, 0), AnswerPatterns.of(List.of()));
    }
}
