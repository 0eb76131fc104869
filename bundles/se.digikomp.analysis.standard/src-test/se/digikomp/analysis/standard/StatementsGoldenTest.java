package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.digikomp.analysis.standard.Golden.assertCell;
import static se.digikomp.analysis.standard.Golden.consensus;
import static se.digikomp.analysis.standard.Golden.mean;
import static se.digikomp.analysis.standard.Golden.share;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Row;

/** Rankings of statements on both extracts agree with working them out from the rows. */
class StatementsGoldenTest {

    private static final List<String> YSTAD = List.of("ystad");

    static List<Golden> both() {
        return Golden.both();
    }

    private static List<String> keys(Block block) {
        return Golden.rows(block).stream().map(Row::key).toList();
    }

    @ParameterizedTest
    @MethodSource("both")
    void theLowestStatementsAreThoseWithTheLowestMeans(Golden golden) {
        List<Block> blocks = golden.run(new GapAnalysis(), golden.sydost());
        Comparator<String> byMean = Comparator.comparingDouble(code -> mean(golden.given(Golden.SYDOST, code)));
        assertEquals(golden.extract().codes().stream().sorted(byMean).limit(5).toList(), keys(blocks.get(0)));
        assertEquals(golden.extract().codes().stream().sorted(byMean.reversed()).limit(5).toList(),
                keys(blocks.get(1)));
        Golden.rows(blocks.get(0)).forEach(row -> {
            List<Integer> given = golden.given(Golden.SYDOST, row.key());
            assertCell(mean(given), given.size(), row.cells().get(1), row.key());
        });
    }

    @ParameterizedTest
    @MethodSource("both")
    void theLargestGapsAreThoseFurthestBelowTheRest(Golden golden) {
        Block gaps = golden.run(new GapAnalysis(), golden.sydost(), Map.of("highest", "false", "count", "24"))
                .get(1);
        List<String> rest = golden.without(Golden.SYDOST);
        Comparator<String> byGap = Comparator.comparingDouble(
                code -> mean(golden.given(Golden.SYDOST, code)) - mean(golden.given(rest, code)));
        List<String> expected = golden.extract().codes().stream().sorted(byGap)
                .filter(code -> mean(golden.given(Golden.SYDOST, code)) < mean(golden.given(rest, code))).toList();
        assertEquals(expected, keys(gaps));
        assertTrue(expected.size() > 3, expected::toString);
        Golden.rows(gaps).forEach(row -> {
            List<Integer> own = golden.given(Golden.SYDOST, row.key());
            assertCell(mean(own) - mean(golden.given(rest, row.key())), own.size(), row.cells().get(3), row.key());
        });
    }

    @ParameterizedTest
    @MethodSource("both")
    void prioritiesWeighThreeParts(Golden golden) {
        Block.Table table = (Block.Table) golden.run(new PrioritiesAnalysis(), golden.ystad(),
                Map.of("low", "3", "spread", "2", "gap", "5", "count", "100")).getFirst();
        double before = 1;
        for (Row row : table.rows()) {
            List<Integer> own = golden.given(YSTAD, row.key());
            double gap = Math.max(0, mean(golden.given(golden.without(YSTAD), row.key())) - mean(own)) / 6;
            double expected = 0.3 * (7 - mean(own)) / 6 + 0.2 * (1 - consensus(own)) + 0.5 * gap;
            assertCell(expected, own.size(), row.cells().get(1), row.key());
            assertTrue(expected <= before + 1e-12, row.key());
            before = expected;
        }
        assertEquals(golden.extract().codes().size(), table.rows().size());
    }

    @ParameterizedTest
    @MethodSource("both")
    void theMostDividedStatementsComeFirst(Golden golden) {
        List<Block> blocks = golden.run(new SpreadAnalysis(), golden.region());
        List<String> all = golden.extract().units();
        Comparator<String> byConsensus = Comparator.comparingDouble(code -> consensus(golden.given(all, code)));
        assertEquals(golden.extract().codes().stream().sorted(byConsensus).toList(), keys(blocks.getFirst()));
        Golden.rows(blocks.getFirst()).forEach(row -> {
            List<Integer> given = golden.given(all, row.key());
            double squares = given.stream().mapToDouble(x -> Math.pow(x - mean(given), 2)).sum();
            assertCell(given.size(), given.size(), row.cells().get(0), row.key());
            assertCell(consensus(given), given.size(), row.cells().get(1), row.key());
            assertCell(Math.sqrt(squares / (given.size() - 1)), given.size(), row.cells().get(3), row.key());
            assertCell(share(given, 1, 3), given.size(), row.cells().get(4), row.key());
            assertCell(share(given, 6, 7), given.size(), row.cells().get(5), row.key());
        });
    }

    @ParameterizedTest
    @MethodSource("both")
    void theStatementsOfAnAreaLieAsFarApartAsTheirMeans(Golden golden) {
        Block areas = golden.run(new SpreadAnalysis(), golden.ystad()).getLast();
        Golden.rows(areas).forEach(row -> {
            List<List<Integer>> given = golden.extract().codes().stream().filter(code -> code.startsWith(row.key()))
                    .map(code -> golden.given(YSTAD, code)).filter(answers -> !answers.isEmpty()).toList();
            double low = given.stream().mapToDouble(Golden::mean).min().orElseThrow();
            double high = given.stream().mapToDouble(Golden::mean).max().orElseThrow();
            int base = given.stream().mapToInt(List::size).min().orElseThrow();
            assertCell(low, base, row.cells().get(0), row.key());
            assertCell(high, base, row.cells().get(1), row.key());
            assertCell(high - low, base, row.cells().get(2), row.key());
        });
    }
}
