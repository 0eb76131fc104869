package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.digikomp.analysis.standard.Golden.assertCell;
import static se.digikomp.analysis.standard.Golden.mean;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;

/** Comparisons of groups on both extracts agree with working them out from the rows. */
class GroupsGoldenTest {

    static List<Golden> both() {
        return Golden.both();
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyLibraryStandsInTheHeatMapWithItsMeans(Golden golden) {
        List<String> codes = golden.extract().codes();
        Block.Matrix map = (Block.Matrix) golden.run(new HeatMapAnalysis(), golden.region()).getFirst();
        List<String> shown = golden.extract().shown(golden.extract().units());
        assertEquals(shown.size() + 1, map.rows().size());
        for (Row row : map.rows()) {
            List<String> units = row.key().equals("12") ? shown : List.of(row.key());
            for (int column = 0; column < codes.size(); column++) {
                List<Integer> given = golden.given(units, codes.get(column));
                if (given.isEmpty()) {
                    assertInstanceOf(Cell.Withheld.class, row.cells().get(column));
                } else {
                    assertCell(mean(given), given.size(), row.cells().get(column), row.key());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void theHeatMapShowsSharesAndTheLowestLibraryFirst(Golden golden) {
        Block.Matrix map = (Block.Matrix) golden.run(new HeatMapAnalysis(), golden.region(),
                Map.of("measure", "high", "high", "5", "order", "lowest", "level", "area")).getFirst();
        assertEquals(1, map.axis().high());
        double before = 0;
        for (Row row : map.rows().subList(0, map.rows().size() - 1)) {
            double sum = 0;
            for (int column = 0; column < map.columns().size(); column++) {
                String area = map.columns().get(column).key();
                List<List<Integer>> given = golden.extract().codes().stream().filter(code -> code.startsWith(area))
                        .map(code -> golden.given(List.of(row.key()), code)).filter(answers -> !answers.isEmpty())
                        .toList();
                double expected = given.stream().mapToDouble(answers -> Golden.share(answers, 5, 7)).average()
                        .orElseThrow();
                assertCell(expected, given.stream().mapToInt(List::size).min().orElseThrow(), row.cells().get(column),
                        row.key());
                sum += expected;
            }
            assertTrue(sum >= before - 1e-9, row.key());
            before = sum;
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void ystadStandsBesideTheOthersWithoutItself(Golden golden) {
        Block.Table table = (Block.Table) golden.run(new BenchmarkAnalysis(), golden.ystad()).getFirst();
        assertEquals(List.of("ystad", "sydost", "sydost.difference", "12", "12.difference"),
                table.columns().stream().map(column -> column.key()).toList());
        List<String> others = List.of("simrishamn", "sjöbo", "skurup", "tomelilla");
        for (Row row : table.rows()) {
            List<Integer> own = golden.given(List.of("ystad"), row.key());
            List<Integer> near = golden.given(others, row.key());
            List<Integer> far = golden.given(golden.without(List.of("ystad")), row.key());
            assertCell(mean(own), own.size(), row.cells().get(0), row.key());
            assertCell(mean(near), near.size(), row.cells().get(1), row.key());
            assertCell(mean(own) - mean(near), Math.min(own.size(), near.size()), row.cells().get(2), row.key());
            assertCell(mean(far), far.size(), row.cells().get(3), row.key());
            assertCell(mean(own) - mean(far), own.size(), row.cells().get(4), row.key());
        }
        assertEquals(golden.extract().codes().size(), table.rows().size());
    }

    @ParameterizedTest
    @MethodSource("both")
    void theRegionHasNothingToStandBeside(Golden golden) {
        List<Block> blocks = golden.run(new BenchmarkAnalysis(), golden.region());
        assertEquals(1, ((Block.Table) blocks.getFirst()).columns().size());
        assertInstanceOf(Block.Paragraph.class, blocks.getLast());
    }

    @ParameterizedTest
    @MethodSource("both")
    void jobTitlesAreCountedAcrossTheRegion(Golden golden) {
        Block.Matrix titles = (Block.Matrix) golden.run(new CrossTabAnalysis(), golden.region(),
                Map.of("level", "statement")).getFirst();
        List<String> codes = golden.extract().codes();
        List<String> shown = golden.extract().shown(golden.extract().units());
        assertTrue(titles.rows().size() > 2, () -> "rows: " + titles.rows().size());
        for (Row row : titles.rows().subList(0, titles.rows().size() - 1)) {
            for (int column = 0; column < codes.size(); column++) {
                int place = column;
                List<Integer> given = golden.extract().rows().stream()
                        .filter(line -> shown.contains(line.unit()) && line.background().getFirst().equals(row.key())
                                && !golden.given(List.of(line.unit()), codes.get(place)).isEmpty())
                        .map(line -> line.answers()[place]).filter(answer -> answer > 0).toList();
                if (row.cells().get(column) instanceof Cell.Value) {
                    assertCell(mean(given), given.size(), row.cells().get(column), row.key());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void aLibraryIsNotSplit(Golden golden) {
        List<Block> blocks = golden.run(new CrossTabAnalysis(), golden.ystad());
        assertEquals(List.of(1), blocks.stream()
                .filter(Block.Matrix.class::isInstance).map(block -> Golden.rows(block).size()).toList());
        assertEquals(3, blocks.stream().filter(Block.Paragraph.class::isInstance).count(), "one reason a question");
    }
}
