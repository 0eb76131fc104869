package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.Analysis;
import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.AnalysisRunner;
import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.analysis.testkit.FolderContribution;

/** On the extract of 2019 the analyses agree with counting by hand. */
class ExtractTest {

    private final Extract extract = new Extract();
    private final Snapshot snapshot = extract.snapshot();

    private Outcome run(Analysis<?> analysis, Selection selection) {
        return new AnalysisRunner().run(new FolderContribution(Path.of(""), () -> analysis).descriptor("test"),
                snapshot,
                selection, Map.of(), Progress.NONE);
    }

    private GuardedResult done(Analysis<?> analysis, Selection selection) {
        return assertInstanceOf(Outcome.Done.class, run(analysis, selection)).result();
    }

    private Selection unit(String code) {
        return Selection.of(snapshot.territory().unit(code).orElseThrow());
    }

    private Selection sydost() {
        return Selection.of(snapshot.territory().cooperations().getFirst());
    }

    private double mean(String code, List<String> units) {
        return units.stream().flatMap(unit -> extract.answers(unit, code).stream()).filter(answer -> answer > 0)
                .mapToInt(Integer::intValue).average().orElseThrow();
    }

    private void assertCounts(GuardedResult result, List<String> units) {
        for (Block block : result.blocks()) {
            for (Row row : ((Block.Distribution) block).rows()) {
                List<Integer> answers = units.stream().flatMap(unit -> extract.answers(unit, row.key()).stream())
                        .filter(answer -> answer > 0).toList();
                for (int step = 1; step <= 7; step++) {
                    int wanted = step;
                    long count = answers.stream().filter(answer -> answer == wanted).count();
                    assertEquals(Cell.value(count, answers.size()), row.cells().get(step - 1), row.key());
                }
            }
        }
        assertEquals(extract.codes().size(),
                result.blocks().stream().mapToInt(block -> ((Block.Distribution) block).rows().size()).sum());
    }

    @Test
    void theExtractHas665GoodRows() {
        assertEquals(665, snapshot.responses().size());
        assertEquals(15, done(new DistributionAnalysis(), unit("ystad")).provenance().base());
    }

    @Test
    void ystadsCountsAreThoseOfItsRows() {
        assertCounts(done(new DistributionAnalysis(), unit("ystad")), List.of("ystad"));
    }

    @Test
    void skaneSydostIsCountedWithoutSkurup() {
        GuardedResult result = done(new DistributionAnalysis(), sydost());
        assertEquals(37, result.provenance().base());
        assertCounts(result, List.of("ystad", "simrishamn", "sjöbo", "tomelilla"));
        assertTrue(result.withheld().get(1).in(Locale.ENGLISH).startsWith("skurup: 4 responses"));
    }

    @Test
    void skurupAloneIsNotRun() {
        assertInstanceOf(Outcome.NotApplicable.class, run(new ProfileAnalysis(), unit("skurup")));
    }

    @Test
    void areasAreMeansOverStatementsAndComparisonsLeaveYstadOut() {
        Block.Series areas = (Block.Series) done(new ProfileAnalysis(), unit("ystad")).blocks().getFirst();
        assertEquals(List.of("ystad", "sydost", "12"), areas.rows().stream().map(Row::key).toList());
        assertEquals("Skåne Sydost utan ystad", areas.rows().get(1).label().in(Locale.of("sv")));
        assertScore(areas, 0, List.of("ystad"));
        assertScore(areas, 1, List.of("simrishamn", "sjöbo", "tomelilla"));
    }

    private void assertScore(Block.Series areas, int row, List<String> units) {
        for (int column = 0; column < areas.columns().size(); column++) {
            String area = areas.columns().get(column).key();
            double expected = extract.codes().stream().filter(code -> code.startsWith(area))
                    .mapToDouble(code -> mean(code, units)).average().orElseThrow();
            Cell.Value cell = assertInstanceOf(Cell.Value.class, areas.rows().get(row).cells().get(column));
            assertEquals(expected, cell.number(), 1e-9, area);
        }
    }
}
