package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

/** Runs analyses on an extract, and works figures out anew from lists of answers, in the plainest way. */
final class Golden {

    static final List<String> SYDOST = List.of("ystad", "simrishamn", "sjöbo", "skurup", "tomelilla");

    private final Extract extract;
    private final Snapshot snapshot;

    Golden(Extract extract) {
        this.extract = extract;
        snapshot = extract.snapshot();
    }

    static List<Golden> both() {
        return List.of(new Golden(Extract.of2018()), new Golden(new Extract()));
    }

    Extract extract() {
        return extract;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Selection ystad() {
        return Selection.of(snapshot.territory().unit("ystad").orElseThrow());
    }

    Selection sydost() {
        return Selection.of(snapshot.territory().cooperations().getFirst());
    }

    Selection region() {
        return Selection.region(snapshot.territory());
    }

    List<Block> run(Analysis<?> analysis, Selection selection, Map<String, String> parameters) {
        return run(snapshot, analysis, selection, parameters);
    }

    /** What an analysis says of a selection of any answers, every figure with a base that can be right. */
    static List<Block> run(Snapshot snapshot, Analysis<?> analysis, Selection selection,
            Map<String, String> parameters) {
        Outcome outcome = new AnalysisRunner().run(
                new FolderContribution(Path.of(""), () -> analysis).descriptor("test"), snapshot, selection, parameters,
                Progress.NONE);
        GuardedResult result = assertInstanceOf(Outcome.Done.class, outcome, outcome::toString).result();
        assertEquals(List.of(), result.defects());
        return result.blocks();
    }

    List<Block> run(Analysis<?> analysis, Selection selection) {
        return run(analysis, selection, Map.of());
    }

    /** All answers given to a statement, as far as they may be counted. */
    List<Integer> given(List<String> units, String code) {
        return extract.given(units, code);
    }

    /** The units of the region that are not among these. */
    List<String> without(List<String> units) {
        return extract.units().stream().filter(unit -> !units.contains(unit)).toList();
    }

    /** All rows of the libraries where at least five answered each statement. */
    List<Extract.Line> whole() {
        List<String> full = extract.units().stream().filter(unit -> extract.codes().stream()
                .noneMatch(code -> extract.given(List.of(unit), code).isEmpty())).toList();
        return extract.rows().stream().filter(row -> full.contains(row.unit())).toList();
    }

    static double mean(List<Integer> answers) {
        return answers.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    static double share(List<Integer> answers, int from, int through) {
        return (double) answers.stream().filter(answer -> answer >= from && answer <= through).count()
                / answers.size();
    }

    static double consensus(List<Integer> answers) {
        double mean = mean(answers);
        return 1 + answers.stream().mapToDouble(answer -> Math.log(1 - Math.abs(answer - mean) / 6) / Math.log(2))
                .average().orElseThrow();
    }

    static void assertCell(double number, int base, Cell cell, String where) {
        Cell.Value value = assertInstanceOf(Cell.Value.class, cell, where);
        assertEquals(number, value.number(), 1e-9, where);
        assertEquals(base, value.base(), where);
    }

    static List<Row> rows(Block block) {
        return switch (block) {
            case Block.Table table -> table.rows();
            case Block.Distribution distribution -> distribution.rows();
            case Block.Series series -> series.rows();
            case Block.Matrix matrix -> matrix.rows();
            case Block.Paragraph paragraph -> List.of();
        };
    }

    static String swedish(Block block) {
        return block.title().in(Locale.of("sv"));
    }
}
