package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.digikomp.analysis.standard.Golden.assertCell;
import static se.digikomp.analysis.standard.Golden.mean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.digikomp.analysis.engine.DisclosurePolicy;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.testkit.Answers;

/** Tests of difference on both extracts agree with working them out from ranks and pairs. */
class TestsGoldenTest {

    private static final List<String> YSTAD = List.of("ystad");

    static List<Golden> both() {
        return Golden.both();
    }

    private static String words(List<Block> blocks) {
        return ((Block.Paragraph) blocks.getLast()).text().in(Locale.ENGLISH);
    }

    private static double delta(List<Integer> own, List<Integer> other) {
        return own.stream()
                .mapToDouble(x -> other.stream().mapToInt(y -> Integer.compare(x, y)).average().orElseThrow())
                .average().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("both")
    void ystadDiffersFromTheRestByItsPairs(Golden golden) {
        Block.Table table = (Block.Table) golden.run(new TwoGroupsAnalysis(), golden.ystad()).getFirst();
        assertEquals(golden.extract().codes().size(), table.rows().size());
        for (Row row : table.rows()) {
            List<Integer> own = golden.given(YSTAD, row.key());
            List<Integer> other = golden.given(golden.without(YSTAD), row.key());
            assertCell(own.size(), own.size(), row.cells().get(0), row.key());
            assertCell(other.size(), other.size(), row.cells().get(1), row.key());
            assertCell(mean(own), own.size(), row.cells().get(2), row.key());
            assertCell(mean(other), other.size(), row.cells().get(3), row.key());
            assertCell(delta(own, other), own.size(), row.cells().get(4), row.key());
            Cell.Interval interval = assertInstanceOf(Cell.Interval.class, row.cells().get(5));
            assertTrue(interval.low() <= delta(own, other) && delta(own, other) <= interval.high(), row.key());
            assertInstanceOf(Cell.Value.class, row.cells().get(6), row.key());
        }
    }

    @Test
    void adjustedProbabilitiesAreThoseOfHolmOverRankSums() {
        Golden golden = new Golden(new Extract());
        Selection malmo = Selection.of(golden.snapshot().territory().unit("malmö").orElseThrow());
        Block.Table table = (Block.Table) golden.run(new TwoGroupsAnalysis(), malmo).getFirst();
        List<String> rest = golden.without(List.of("malmö"));
        List<Double> p = golden.extract().codes().stream()
                .map(code -> normal(golden.given(List.of("malmö"), code), golden.given(rest, code))).toList();
        List<Double> sorted = p.stream().sorted().toList();
        for (int index = 0; index < p.size(); index++) {
            double expected = 0;
            for (int rank = 0; sorted.get(rank) <= p.get(index); rank++) {
                expected = Math.max(expected, Math.min(1, (24 - rank) * sorted.get(rank)));
                if (rank == 23) {
                    break;
                }
            }
            Cell.Value cell = (Cell.Value) table.rows().get(index).cells().get(6);
            assertEquals(expected, cell.number(), 1e-5, table.rows().get(index).key());
        }
    }

    /** The normal approximation with mid-ranks, and the error function of Abramowitz and Stegun 7.1.26. */
    private static double normal(List<Integer> own, List<Integer> other) {
        List<Integer> all = new ArrayList<>(own);
        all.addAll(other);
        Collections.sort(all);
        double n1 = own.size();
        double n2 = other.size();
        double n = n1 + n2;
        double ranks = own.stream().mapToDouble(x -> (all.indexOf(x) + all.lastIndexOf(x)) / 2.0 + 1).sum();
        double ties = all.stream().distinct().mapToDouble(x -> Math.pow(Collections.frequency(all, x), 3)
                - Collections.frequency(all, x)).sum();
        double u = ranks - n1 * (n1 + 1) / 2;
        double deviation = Math.sqrt(n1 * n2 / 12 * (n + 1 - ties / (n * (n - 1))));
        double z = Math.max(0, Math.abs(u - n1 * n2 / 2) - 0.5) / deviation / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * z);
        return t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
                * Math.exp(-z * z);
    }

    @Test
    void groupsTooSmallForAnySignificanceShowNoProbability() {
        Snapshot snapshot = Answers.answers().statements(24).missing(0).unit("Alvik", 6).unit("Berg", 6)
                .snapshot(DisclosurePolicy.of(5));
        List<Block> blocks = Golden.run(snapshot, new TwoGroupsAnalysis(),
                Selection.of(snapshot.territory().units().getFirst()), Map.of());
        Golden.rows(blocks.getFirst()).forEach(row -> assertInstanceOf(Cell.Empty.class, row.cells().get(6)));
        assertTrue(words(blocks).contains("too small"), words(blocks));
    }

    @Test
    void severalGroupsTooSmallForAnySignificanceShowNoProbability() {
        Snapshot snapshot = Answers.answers().statements(24).missing(0).unit("Alvik", 6).unit("Berg", 6)
                .snapshot(DisclosurePolicy.of(5));
        List<Block> blocks = Golden.run(snapshot, new SeveralGroupsAnalysis(),
                Selection.region(snapshot.territory()), Map.of());
        Golden.rows(blocks.getFirst()).forEach(row -> {
            assertInstanceOf(Cell.Value.class, row.cells().get(3));
            assertInstanceOf(Cell.Empty.class, row.cells().get(4));
        });
        assertTrue(words(blocks).contains("too small"), words(blocks));
    }

    @Test
    void twoGroupsMayBeAChosenLibraryBesideAnother() {
        Golden golden = new Golden(new Extract());
        Block.Table table = (Block.Table) golden.run(new TwoGroupsAnalysis(), golden.ystad(),
                Map.of("peers", "malmö")).getFirst();
        for (Row row : table.rows()) {
            List<Integer> own = golden.given(YSTAD, row.key());
            List<Integer> other = golden.given(List.of("malmö"), row.key());
            assertCell(other.size(), other.size(), row.cells().get(1), row.key());
            assertCell(delta(own, other), own.size(), row.cells().get(4), row.key());
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void librariesOfTheSouthEastDifferByTheirRanks(Golden golden) {
        Block.Table table = (Block.Table) golden.run(new SeveralGroupsAnalysis(), golden.sydost()).getFirst();
        for (Row row : table.rows()) {
            List<List<Integer>> groups = golden.extract().shown(Golden.SYDOST).stream()
                    .map(unit -> golden.given(List.of(unit), row.key())).filter(group -> !group.isEmpty()).toList();
            List<Integer> all = golden.given(Golden.SYDOST, row.key());
            assertCell(groups.size(), all.size(), row.cells().get(2), row.key());
            if (groups.size() > 1) {
                assertCell(epsilonSquared(groups, all), all.size(), row.cells().get(3), row.key());
            }
        }
    }

    /** H over n − 1 is the variance of ranks between groups over all of it. */
    private static double epsilonSquared(List<List<Integer>> groups, List<Integer> all) {
        List<Integer> sorted = all.stream().sorted().toList();
        double middle = (all.size() + 1) / 2.0;
        double between = 0;
        for (List<Integer> group : groups) {
            double rank = group.stream().mapToDouble(x -> rank(sorted, x)).average().orElseThrow();
            between += group.size() * (rank - middle) * (rank - middle);
        }
        return between / all.stream().mapToDouble(x -> Math.pow(rank(sorted, x) - middle, 2)).sum();
    }

    private static double rank(List<Integer> sorted, Integer answer) {
        return (sorted.indexOf(answer) + sorted.lastIndexOf(answer)) / 2.0 + 1;
    }

    @Test
    void backgroundQuestionsAreComparedForARegionOnly() {
        Golden golden = new Golden(new Extract());
        List<Block> region = golden.run(new SeveralGroupsAnalysis(), golden.region());
        assertEquals(8, region.size());
        for (Row row : Golden.rows(region.get(2))) {
            Cell.Value groups = (Cell.Value) row.cells().get(2);
            List<Integer> titles = golden.given(golden.extract().units(), row.key());
            assertTrue(groups.base() <= titles.size(), "those whose group is not shown are not in the test");
            assertTrue(!(row.cells().get(3) instanceof Cell.Value effect) || effect.base() == groups.base());
        }
        assertEquals(2, golden.run(new SeveralGroupsAnalysis(), golden.sydost()).size());
    }
}
