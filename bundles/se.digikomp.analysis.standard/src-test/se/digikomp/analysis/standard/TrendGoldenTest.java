package se.digikomp.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.digikomp.analysis.standard.Golden.assertCell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Comparability;
import se.digikomp.survey.Comparisons;
import se.digikomp.survey.VersionPair;
import se.digikomp.survey.VersionRef;

/**
 * From one extract to the next, and between two halves of 66,690 real respondents, each figure of a trend agrees with
 * going through the answers of each round by itself; what was decided on a statement is obeyed.
 */
class TrendGoldenTest {

    private static final Golden THEN = new Golden(Extract.of2018());
    private static final Golden NOW = new Golden(new Extract());
    /** What was decided here on three statements that both extracts have; all others are taken for identical. */
    private static final Map<String, Comparability> DECIDED = Map.of("231", Comparability.CHANGED_MEANING, "311",
            Comparability.EDITORIAL, "521", Comparability.CHANGED_MEANING);

    private static Snapshot both() {
        VersionRef earlier = THEN.snapshot().outline().version();
        VersionRef later = NOW.snapshot().outline().version();
        Map<String, Comparability> statements = NOW.extract().codes().stream().collect(Collectors.toMap(code -> code,
                code -> THEN.extract().codes().contains(code) ? DECIDED.getOrDefault(code, Comparability.IDENTICAL)
                        : Comparability.NEW));
        return NOW.snapshot().beside(List.of(THEN.snapshot()), new Comparisons(List.of(earlier, later),
                List.of(new VersionPair(earlier, later, statements, Map.of(), Map.of()), self(later),
                        self(earlier))));
    }

    private static VersionPair self(VersionRef version) {
        List<String> codes = (version.equals(NOW.snapshot().outline().version()) ? NOW : THEN).extract().codes();
        return new VersionPair(version, version,
                codes.stream().collect(Collectors.toMap(code -> code, code -> Comparability.IDENTICAL)), Map.of(),
                Map.of());
    }

    private static boolean common(String code) {
        return THEN.extract().codes().contains(code) && DECIDED.get(code) != Comparability.CHANGED_MEANING;
    }

    private static List<Block> run(Selection selection, Map<String, String> parameters) {
        return Golden.run(both(), new TrendAnalysis(), selection.inRounds(Set.of("2018")), parameters);
    }

    @Test
    void aStatementIsFollowedWhereItAskedForTheSame() {
        Block block = run(NOW.region(), Map.of("level", "statement")).getFirst();
        assertEquals(List.of("2018", "2019"),
                assertInstanceOf(Block.Series.class, block).columns().stream().map(column -> column.key()).toList());
        assertEquals(NOW.extract().codes(), Golden.rows(block).stream().map(Row::key).toList());
        for (Row row : Golden.rows(block)) {
            List<Integer> then = common(row.key()) ? THEN.given(THEN.extract().units(), row.key()) : List.of();
            List<Integer> now = NOW.given(NOW.extract().units(), row.key());
            if (common(row.key())) {
                assertCell(Golden.mean(then), then.size(), row.cells().get(0), row.key());
            } else {
                assertInstanceOf(Cell.Empty.class, row.cells().get(0), row.key());
            }
            assertCell(Golden.mean(now), now.size(), row.cells().get(1), row.key());
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "MEAN", "HIGH" })
    void anAreaCountsTheCommonCoreOnlyEachStatementAlike(Measure measure) {
        Block block = run(NOW.sydost(), Map.of("level", "area", "measure", measure.name().toLowerCase(Locale.ROOT),
                "high", "6")).getFirst();
        assertEquals(List.of("1", "2", "3", "4", "5"), Golden.rows(block).stream().map(Row::key).toList());
        for (Row row : Golden.rows(block)) {
            assertArea(THEN, measure, row, 0);
            assertArea(NOW, measure, row, 1);
        }
    }

    private static void assertArea(Golden golden, Measure measure, Row row, int column) {
        List<List<Integer>> given = NOW.extract().codes().stream()
                .filter(code -> code.startsWith(row.key()) && common(code))
                .map(code -> golden.given(Golden.SYDOST, code)).toList();
        if (given.stream().anyMatch(List::isEmpty)) {
            assertInstanceOf(Cell.Withheld.class, row.cells().get(column), row.key());
            return;
        }
        OptionalDouble mean = given.stream().mapToDouble(
                answers -> measure == Measure.MEAN ? Golden.mean(answers) : Golden.share(answers, 6, 7)).average();
        assertCell(mean.orElseThrow(), given.stream().mapToInt(List::size).min().orElseThrow(),
                row.cells().get(column), row.key());
    }

    @Test
    void whatIsLeftOutAndWhatChangedInWordsIsSaid() {
        String said = run(NOW.region(), Map.of()).stream().filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().in(Locale.ENGLISH)).collect(Collectors.joining("\n"));
        String apart = NOW.extract().codes().stream().filter(code -> !common(code)).collect(Collectors.joining(", "));

        assertTrue(said.startsWith("Respondents: 2018 (%d), 2019 (%d).".formatted(shown(THEN), shown(NOW))), said);
        assertTrue(said.contains("The wording has changed in: 311."), said);
        assertTrue(said.contains("Left out, since they were not asked alike in all rounds: " + apart + "."), said);
    }

    private static long shown(Golden golden) {
        return golden.extract().rows().stream()
                .filter(row -> golden.extract().shown(golden.extract().units()).contains(row.unit())).count();
    }

    @Test
    void aCompetenceOfOneStatementHasABrokenLineAndIsNotLeftOut() {
        List<Block> blocks = run(NOW.region(), Map.of("level", "statement"));
        String said = ((Block.Paragraph) blocks.getLast()).text().in(Locale.ENGLISH);
        assertTrue(said.contains("The line is broken for statements that were not asked alike in all rounds: "), said);
        assertTrue(!said.contains("Left out"), said);
    }

    @Test
    void twoHalvesOfManyRespondentsAreFollowed() {
        Snapshot now = Pisa.FILE.half("2009", 1);
        VersionRef version = now.outline().version();
        Map<String, Comparability> same = Pisa.FILE.codes().stream()
                .collect(Collectors.toMap(code -> code, code -> Comparability.IDENTICAL));
        Snapshot both = now.beside(List.of(Pisa.FILE.half("2006", 0)), new Comparisons(List.of(version),
                List.of(new VersionPair(version, version, same, Map.of(), Map.of()))));
        Block block = Golden.run(both, new TrendAnalysis(),
                Selection.region(both.territory()).inRounds(Set.of("2006")), Map.of("level", "statement")).getFirst();
        for (Row row : Golden.rows(block)) {
            int item = Pisa.FILE.codes().indexOf(row.key());
            for (int half = 0; half < 2; half++) {
                List<Integer> given = new ArrayList<>();
                List<int[]> rows = Pisa.FILE.rows(Pisa.COUNTRIES);
                for (int at = half; at < rows.size(); at += 2) {
                    given.add(rows.get(at)[item]);
                }
                given.removeIf(answer -> answer == 0);
                assertCell(Golden.mean(given), given.size(), row.cells().get(half), row.key());
            }
        }
        assertEquals(24, Golden.rows(block).size());
    }
}
