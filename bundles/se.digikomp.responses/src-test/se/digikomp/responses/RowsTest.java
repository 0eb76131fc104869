package se.digikomp.responses;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.survey.Background;
import se.digikomp.survey.Option;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/** Rows of units are counted over the columns. */
class RowsTest {

    private static final ResponseTable TABLE = ResponseTable.of(outline(), List.of(row("b", 1, 3), row("a", 2, 1),
            row("c", 1, 2), row("a", 0, 3), row("b", 2, 0)));

    private static Response row(String unit, int option, int answer) {
        return new Response(unit, new byte[] { (byte) option }, new byte[] { (byte) answer });
    }

    private static Outline outline() {
        return outline("s");
    }

    private static Outline outline(String... statements) {
        Scale scale = new Scale(3, Text.of("låg", "low"), Text.of("hög", "high"));
        Background title = new Background("title", Text.EMPTY, Background.Kind.CHOICE,
                List.of(new Option("x", Text.EMPTY), new Option("y", Text.EMPTY)));
        return new Outline(new VersionRef("made", "1", "digest"), Text.EMPTY, Text.EMPTY, false, List.of(), List.of(),
                List.of(), Arrays.stream(statements)
                        .map(key -> new Statement(key, key, Text.EMPTY, "", Set.of(), scale)).toList(),
                List.of(title));
    }

    @Test
    void onlyTheRowsOfTheUnitsCount() {
        assertEquals(3, Rows.of(TABLE, Set.of("a", "c")).size());
        assertArrayEquals(new int[] { 0, 1, 1, 1 }, Rows.of(TABLE, Set.of("a", "c")).counts(0));
    }

    @Test
    void missingAnswersAreCountedFirst() {
        assertArrayEquals(new int[] { 1, 0, 0, 1 }, Rows.of(TABLE, Set.of("b")).counts(0));
    }

    @Test
    void aUnitWithoutResponsesHasNoRows() {
        assertEquals(0, Rows.of(TABLE, Set.of("d")).size());
    }

    @Test
    void countsByOptionAddUpToTheCounts() {
        Rows all = Rows.of(TABLE, Set.of("a", "b", "c"));
        assertArrayEquals(new int[] { 1, 2, 2 }, all.sizesBy(0));
        assertArrayEquals(new int[][] { { 0, 0, 0, 1 }, { 0, 0, 1, 1 }, { 1, 1, 0, 0 } }, all.countsBy(0, 0));
    }

    @Test
    void pairsAreThoseOfWholeResponsesAndOthersCountByOneStatement() {
        ResponseTable table = ResponseTable.of(outline("s", "t", "u"), List.of(three("a", 1, 3, 2), three("a", 1, 3, 1),
                three("a", 2, 1, 3), three("a", 2, 1, 0), three("a", 0, 2, 2), three("a", 3, 0, 0),
                three("b", 1, 3, 2)));
        assertArrayEquals(new int[][] { { 0, 1, 1, 0 }, { 0, 0, 0, 2 }, { 1, 1, 0, 0 }, { 1, 0, 0, 0 } },
                Rows.of(table, Set.of("a")).pairs(0, 1));
        assertEquals(3, Rows.of(table, Set.of("a", "b")).pairs(0, 1)[1][3]);
    }

    private static Response three(String unit, int... answers) {
        return new Response(unit, new byte[] { 1 },
                new byte[] { (byte) answers[0], (byte) answers[1], (byte) answers[2] });
    }

    @Test
    void theSnapshotDependsOnTheAnswersOnly() {
        ResponseTable same = ResponseTable.of(outline(), List.of(row("a", 2, 1), row("a", 0, 3), row("b", 1, 3),
                row("b", 2, 0), row("c", 1, 2)));
        assertEquals(TABLE.snapshot(), same.snapshot());
    }
}
