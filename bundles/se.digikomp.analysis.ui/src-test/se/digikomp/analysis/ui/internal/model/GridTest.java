package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** How results read as tables. */
class GridTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final Scale SCALE = new Scale(2, Text.of("nej", "no"), Text.of("ja", "yes"));
    private static final Text WHY = Text.of("Färre än 5.", "Fewer than 5.");

    @Test
    void neighbouringDistributionsOnOneScaleShareAHead() {
        List<Grid> grids = Grid.of(List.of(spread("Ett"), spread("Två")), SWEDISH);

        assertEquals(1, grids.size());
        assertEquals(List.of("", "1", "2", "n"), grids.getFirst().head());
        assertEquals(List.of(true, false, true, false),
                grids.getFirst().lines().stream().map(Grid.Line::heading).toList());
    }

    @Test
    void aDistributionEndsWithTheNumberOfAnswers() {
        assertEquals(List.of("111  söka", "4", "11", "15"),
                Grid.of(List.of(spread("Ett")), SWEDISH).getFirst().lines().get(1).texts());
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertEquals("4,3", series(Cell.value(4.25, 12)).texts().get(1));
    }

    @Test
    void aWithheldFigureSaysWhy() {
        Grid.Line line = series(new Cell.Withheld(WHY));

        assertEquals("Färre än 5.", line.hints().get(1));
        assertTrue(!line.texts().get(1).isEmpty());
    }

    @Test
    void theClipboardGetsOneLineARow() {
        assertEquals("\t1\t2\tn\nEtt\t\t\t\n111  söka\t4\t11\t15\n",
                Grid.tabSeparated(Grid.of(List.of(spread("Ett")), SWEDISH)));
    }

    @Test
    void spreadsheetsTakeNegativeNumbersForNumbers() {
        Block block = new Block.Table(Text.of("Skillnader"), List.of(new Column("d", Text.of("d"),
                Column.Style.ONE_DECIMAL)), List.of(new Row("1", Text.of("a"), List.of(Cell.value(-1.2, 15)))));
        List<Grid> grids = Grid.of(List.of(block), SWEDISH);

        assertTrue(grids.getFirst().lines().stream().anyMatch(line -> line.texts().contains("\u22121,2")));
        assertTrue(Grid.tabSeparated(grids).contains("\t-1,2"), Grid.tabSeparated(grids));
        assertTrue(Grid.html(grids).contains(">-1,2<"), Grid.html(grids));
    }

    private static Block spread(String title) {
        return new Block.Distribution(Text.of(title), SCALE, List
                .of(new Row("111", Text.of("söka"), List.of(Cell.value(4, 15), Cell.value(11, 15)))));
    }

    private static Grid.Line series(Cell cell) {
        Block block = new Block.Series(Text.of("Profil"), new Axis(Text.of("medel"), 1, 7),
                List.of(new Column("3", Text.of("Skapa"), Column.Style.ONE_DECIMAL)),
                List.of(new Row("1286", Text.of("Ystad"), List.of(cell))));
        return Grid.of(List.of(block), SWEDISH).getFirst().lines().get(1);
    }
}
