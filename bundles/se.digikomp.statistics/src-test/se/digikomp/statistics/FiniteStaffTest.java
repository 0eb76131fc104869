package se.digikomp.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What some of a small staff say about all of it, against tables and against counting every possible staff. */
class FiniteStaffTest {

    private static final double CLOSE = 1e-9;

    private static void assertRange(double low, double high, Range range) {
        assertEquals(low, range.low(), CLOSE);
        assertEquals(high, range.high(), CLOSE);
    }

    @ParameterizedTest
    @CsvSource({ "9, 15, 16, 9, 10", "4, 8, 16, 4, 12", "6, 10, 40, 12, 34", "0, 10, 12, 0, 1", "15, 15, 16, 15, 16",
            "300, 600, 700, 339, 361" })
    void theExactIntervalHoldsWholeMembers(int hits, int answers, int staff, int low, int high) {
        assertEquals(new Range((double) low / staff, (double) high / staff),
                new FiniteShare(hits, answers, staff).exact(0.05));
    }

    @ParameterizedTest
    @CsvSource({
            "9, 15, 16, 0.35746830120624595, 0.8017550385865843, 0.5348265409837197, 0.6618161488151562",
            "4, 8, 16, 0.2152160622138775, 0.7847839377861224, 0.27423280739008565, 0.7257671926099144",
            "6, 10, 40, 0.3126737697336582, 0.8318196702937638, 0.3421092760356085, 0.8122716494935518",
            "0, 10, 12, 0, 0.27753279986288926, 0, 0.06528490111708639",
            "15, 15, 16, 0.7961166989641513, 1, 0.9832134489943798, 1",
            "300, 600, 700, 0.4601198639241893, 0.5398801360758106, 0.4848746623237646, 0.5151253376762355" })
    void wilsonsIntervalsAgreeWithTheTable(int hits, int answers, int staff, double low, double high, double staffLow,
            double staffHigh) {
        FiniteShare share = new FiniteShare(hits, answers, staff);
        assertRange(low, high, share.wilson(0.95));
        assertRange(staffLow, staffHigh, share.wilsonOfStaff(0.95));
    }

    @Test
    void theExactIntervalIsThatOfTryingEveryStaff() {
        for (int staff = 1; staff <= 18; staff++) {
            for (int answers = 1; answers <= staff; answers++) {
                for (int hits = 0; hits <= answers; hits++) {
                    FiniteShare share = new FiniteShare(hits, answers, staff);
                    assertEquals(tried(share, "0.05"), share.exact(0.05), share::toString);
                    assertEquals(tried(share, "0.1"), share.exact(0.1), share::toString);
                }
            }
        }
    }

    private static Range tried(FiniteShare seen, String error) {
        int low = seen.staff();
        int high = 0;
        for (int members = 0; members <= seen.staff(); members++) {
            if (likelier(seen, members, seen.hits(), seen.answers(), error)
                    && likelier(seen, members, 0, seen.hits(), error)) {
                low = Math.min(low, members);
                high = Math.max(high, members);
            }
        }
        return new Range((double) low / seen.staff(), (double) high / seen.staff());
    }

    private static boolean likelier(FiniteShare seen, int members, int from, int through, String error) {
        BigInteger ways = BigInteger.ZERO;
        for (int hits = from; hits <= through; hits++) {
            ways = ways.add(pascal(members, hits).multiply(pascal(seen.staff() - members, seen.answers() - hits)));
        }
        BigDecimal level = new BigDecimal(error).divide(BigDecimal.TWO)
                .multiply(new BigDecimal(pascal(seen.staff(), seen.answers())));
        return new BigDecimal(ways).compareTo(level) > 0;
    }

    private static BigInteger pascal(int n, int k) {
        BigInteger[] row = new BigInteger[n + 1];
        for (int i = 0; i <= n; i++) {
            row[i] = BigInteger.ONE;
            for (int j = i - 1; j > 0; j--) {
                row[j] = row[j].add(row[j - 1]);
            }
        }
        return k < 0 || k > n ? BigInteger.ZERO : row[k];
    }

    @Test
    void boundsAssumeNothing() {
        assertEquals(new Range(9 / 16.0, 10 / 16.0), new FiniteShare(9, 15, 16).bounds());
        assertEquals(new Range(6 / 40.0, 36 / 40.0), new FiniteShare(6, 10, 40).bounds());
    }

    @Test
    void whereEverybodyAnsweredNothingIsUncertain() {
        FiniteShare all = new FiniteShare(7, 12, 12);
        Range share = new Range(7 / 12.0, 7 / 12.0);
        assertEquals(share, all.bounds());
        assertEquals(share, all.exact(0.05));
        assertEquals(share, all.wilsonOfStaff(0.95));
    }

    @Test
    void theExactIntervalLiesWithinTheBoundsInALargeStaffToo() {
        FiniteShare region = new FiniteShare(20_000, 66_690, 100_000);
        Range exact = region.exact(0.05);
        assertTrue(region.bounds().low() < exact.low() && exact.high() < region.bounds().high());
        assertEquals(region.wilsonOfStaff(0.95).low(), exact.low(), 2e-4);
        assertEquals(region.wilsonOfStaff(0.95).high(), exact.high(), 2e-4);
    }

    @Test
    void aMeanHasBoundsAndAnIntervalThatShrinksWithTheSilent() {
        StepCounts answers = StepCounts.of(0, 1, 2, 4, 5, 2, 1);
        FiniteMean mean = new FiniteMean(answers, 16);
        assertRange(69 / 16.0, 75 / 16.0, mean.bounds());
        assertRange(4.353075628840972, 75 / 16.0, mean.interval(0.95));
        assertRange(4.023487552502655, 5.043179114164011, new FiniteMean(answers, 30).interval(0.95));
        assertRange(68 / 15.0, 68 / 15.0, new FiniteMean(answers, 15).interval(0.95));
    }

    @Test
    void moreAnswersThanStaffAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FiniteShare(3, 9, 8));
        assertThrows(IllegalArgumentException.class, () -> new FiniteMean(StepCounts.of(4, 5), 8));
    }

    @Test
    void responseRatesNeedAStaff() {
        assertEquals(14 / 16.0, new ResponseRate(14, 1, 16).ofComplete().getAsDouble());
        assertEquals(15 / 16.0, new ResponseRate(14, 1, 16).withPartial().getAsDouble());
        assertTrue(new ResponseRate(14, 1, 0).ofComplete().isEmpty());
    }
}
