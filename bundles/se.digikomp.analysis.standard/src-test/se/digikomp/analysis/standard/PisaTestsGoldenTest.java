package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.digikomp.analysis.standard.Golden.assertCell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;

/** Tests and intervals over 66,690 real respondents agree with ranks, tails and equations worked out anew. */
class PisaTestsGoldenTest {

    private static final Pisa PISA = Pisa.FILE;

    private static List<Row> states() {
        return Golden.rows(Golden.run(PISA.snapshot(), new TwoGroupsAnalysis(), PISA.country("states"), Map.of())
                .getFirst());
    }

    private static int[] own(Row row) {
        return PISA.given(List.of("states"), row.key());
    }

    private static int[] rest(Row row) {
        return PISA.given(Pisa.without("states"), row.key());
    }

    @Test
    void deltaFollowsFromTheRankSum() {
        states().forEach(row -> assertCell(Plain.delta(own(row), rest(row)), own(row).length, row.cells().get(4),
                row.key()));
    }

    @Test
    void theIntervalOfDeltaFollowsFromWhomEachRespondentExceeds() {
        for (Row row : states()) {
            int[] own = own(row);
            int[] rest = rest(row);
            double delta = Plain.delta(own, rest);
            double n1 = own.length;
            double n2 = rest.length;
            double unequal = Arrays.stream(own).mapToDouble(x -> n2 - Plain.count(rest, x, x)).sum();
            double variance = (n2 * n2 * squares(own, rest, delta) + n1 * n1 * squares(rest, own, -delta)
                    - (unequal - n1 * n2 * delta * delta)) / (n1 * n2 * (n1 - 1) * (n2 - 1));
            double t = Plain.t(n1 + n2 - 2);
            double square = 1 - delta * delta;
            double half = t * Math.sqrt(variance * (square * square + t * t * variance));
            Cell.Interval interval = assertInstanceOf(Cell.Interval.class, row.cells().get(5));
            assertEquals((delta * square - half) / (square + t * t * variance), interval.low(), 1e-9, row.key());
            assertEquals((delta * square + half) / (square + t * t * variance), interval.high(), 1e-9, row.key());
        }
    }

    private static double squares(int[] these, int[] others, double delta) {
        return Arrays.stream(these).mapToDouble(x -> Math.pow(
                (double) (Plain.count(others, 0, x - 1) - Plain.count(others, x + 1, 9)) / others.length - delta, 2))
                .sum();
    }

    @Test
    void probabilitiesAreThoseOfRankSumsAdjustedStepByStep() {
        List<Row> rows = states();
        double[] p = rows.stream().mapToDouble(row -> Plain.p(own(row), rest(row))).toArray();
        for (int index = 0; index < p.length; index++) {
            double adjusted = 0;
            for (double other : p) {
                if (other <= p[index]) {
                    long atLeast = Arrays.stream(p).filter(one -> one >= other).count();
                    adjusted = Math.max(adjusted, Math.min(1, atLeast * other));
                }
            }
            Cell.Value cell = assertInstanceOf(Cell.Value.class, rows.get(index).cells().get(6));
            assertEquals(adjusted, cell.number(), 1e-9, rows.get(index).key());
        }
    }

    @Test
    void countriesDifferByTheVarianceOfTheirRanks() {
        List<Row> rows = Golden.rows(Golden.run(PISA.snapshot(), new SeveralGroupsAnalysis(), PISA.all(), Map.of())
                .getFirst());
        double[] p = new double[rows.size()];
        for (int index = 0; index < p.length; index++) {
            Row row = rows.get(index);
            int[] all = PISA.given(Pisa.COUNTRIES, row.key());
            double middle = (all.length + 1) / 2.0;
            double between = 0;
            for (String country : Pisa.COUNTRIES) {
                int[] given = PISA.given(List.of(country), row.key());
                between += given.length * Math.pow(Plain.rankSum(given, all) / given.length - middle, 2);
            }
            double epsilon = between
                    / Arrays.stream(all).mapToDouble(x -> Math.pow(Plain.rank(all, x) - middle, 2)).sum();
            assertCell(epsilon, all.length, row.cells().get(3), row.key());
            p[index] = Math.exp(-epsilon * (all.length - 1) / 2);
        }
        double largest = Arrays.stream(p).max().orElseThrow();
        rows.forEach(row -> assertTrue(((Cell.Value) row.cells().get(4)).number() <= Math.min(1, 24 * largest) + 1e-9,
                row.key()));
    }

    @Test
    void exactIntervalsEndWhereTheTailsDo() {
        int staff = 5_500;
        for (Row row : Golden.rows(Golden.run(PISA.snapshot(), new UncertaintyAnalysis(), PISA.country("states"),
                Map.of("high", "4")).getFirst())) {
            int[] own = own(row);
            int high = Plain.count(own, 4, 4);
            int silent = staff - own.length;
            Cell.Interval bounds = assertInstanceOf(Cell.Interval.class, row.cells().get(2));
            assertEquals((double) high / staff, bounds.low(), 1e-12, row.key());
            assertEquals((double) (high + silent) / staff, bounds.high(), 1e-12, row.key());
            Cell.Interval exact = assertInstanceOf(Cell.Interval.class, row.cells().get(3));
            int low = (int) Math.round(exact.low() * staff);
            int most = (int) Math.round(exact.high() * staff);
            Hypergeometric drawn = new Hypergeometric(staff, own.length);
            assertTrue(low == high || drawn.atLeast(high, low - 1) <= 0.025, row.key());
            assertTrue(drawn.atLeast(high, low) > 0.025, row.key());
            assertTrue(drawn.atMost(high, most) > 0.025, row.key());
            assertTrue(most == high + silent || drawn.atMost(high, most + 1) <= 0.025, row.key());
            double half = Plain.t(own.length - 1.0) * Plain.deviation(own) * Math.sqrt(1.0 / own.length - 1.0 / staff);
            Cell.Interval mean = assertInstanceOf(Cell.Interval.class, row.cells().get(6));
            assertEquals(Plain.mean(own) - half, mean.low(), 1e-9, row.key());
            assertEquals(Plain.mean(own) + half, mean.high(), 1e-9, row.key());
        }
    }

    @Test
    void withoutAStaffTheIntervalSolvesWilsonsEquation() {
        for (Row row : Golden.rows(Golden.run(PISA.snapshot(), new UncertaintyAnalysis(), PISA.country("states"),
                Map.of("high", "4", "staff", "1")).getFirst())) {
            int n = own(row).length;
            double share = Plain.share(own(row), 4, 4);
            Cell.Interval wilson = assertInstanceOf(Cell.Interval.class, row.cells().get(3));
            for (double end : List.of(wilson.low(), wilson.high())) {
                assertEquals(Plain.Z, Math.abs(share - end) / Math.sqrt(end * (1 - end) / n), 1e-9, row.key());
            }
        }
    }
}
