package se.digikomp.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Column;

/** Numbers are written as a reader of the language expects them. */
class NumbersTest {

    private final Numbers swedish = new Numbers(Locale.of("sv"));
    private final Numbers english = new Numbers(Locale.ENGLISH);

    @Test
    void aVerySmallProbabilityIsOnlySaidToBeSmall() {
        assertEquals("0,029", swedish.format(0.0291, Column.Style.PROBABILITY));
        assertEquals("<\u00a00.001", english.format(0.0004, Column.Style.PROBABILITY));
        assertEquals("0.001", english.format(0.001, Column.Style.PROBABILITY));
    }

    @Test
    void whatRoundsToZeroHasNoSign() {
        assertEquals("0.0", english.format(-0.04, Column.Style.ONE_DECIMAL));
        assertEquals("-0.1", english.format(-0.05, Column.Style.ONE_DECIMAL));
        assertEquals("\u22120,1", swedish.format(-0.1, Column.Style.ONE_DECIMAL));
    }

    @Test
    void sharesArePerCent() {
        assertEquals("40\u00a0%", swedish.format(0.4, Column.Style.PERCENT));
        assertEquals("40%", english.format(0.4, Column.Style.PERCENT));
    }
}
