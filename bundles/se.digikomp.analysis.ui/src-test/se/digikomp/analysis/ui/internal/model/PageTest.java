package se.digikomp.analysis.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.charts.Drawing;
import se.digikomp.charts.Ink;
import se.digikomp.charts.Mark;
import se.digikomp.charts.Shape;
import se.digikomp.survey.Text;

/** What a pointer on the drawings of a result points at. */
class PageTest {

    private static final Column SEARCH = new Column("111", Text.of("söka"), Column.Style.ONE_DECIMAL);
    private static final Column SHARE = new Column("211", Text.of("dela"), Column.Style.ONE_DECIMAL);
    private final Page page = new Page(
            new Drawing(100, 100, "",
                    List.of(square(10, new Mark("1286", 0, "a")), square(60, new Mark("1286", 0, "b")),
                            square(80, Mark.NONE))),
            List.of(new Page.Part(matrix(SEARCH), 0, 50), new Page.Part(matrix(SHARE), 50, 100)));

    @Test
    void aCellIsAboutItsRowAndItsColumn() {
        assertEquals(Set.of("1286", "111"), page.keysAt(15, 15));
    }

    @Test
    void theSamePlaceInAnotherBlockIsAboutTheColumnOfThatBlock() {
        assertEquals(Set.of("1286", "211"), page.keysAt(15, 65));
    }

    @Test
    void nothingIsPointedAtBesideTheShapesAndOnUnmarkedOnes() {
        assertEquals(Set.of(), page.keysAt(50, 50));
        assertEquals(Set.of(), page.keysAt(15, 85));
    }

    @Test
    void aKeyIsMarkedOnceInEachBlock() {
        assertEquals(List.of(new Page.Box(10, 10, 20, 20), new Page.Box(10, 60, 20, 70)), page.boxes(Set.of("1286")));
        assertEquals(List.of(new Page.Box(10, 60, 20, 70)), page.boxes(Set.of("211")));
    }

    @Test
    void aRowThatGoesOnInAnotherBandIsMarkedInEachBand() {
        Page bands = new Page(new Drawing(100, 200, "",
                List.of(square(10, new Mark("1286", 0, "a")), square(21, new Mark("1286", 0, "b")),
                        square(120, new Mark("1286", 0, "c")))),
                List.of(new Page.Part(matrix(SEARCH), 0, 200)));

        assertEquals(List.of(new Page.Box(10, 10, 20, 31), new Page.Box(10, 120, 20, 130)),
                bands.boxes(Set.of("1286")));
    }

    @Test
    void aFigureThatIsDrawnTwiceInOneBlockIsOneSpot() {
        Page twice = new Page(new Drawing(100, 100, "",
                List.of(square(10, new Mark("1286", 0, "a")), square(30, new Mark("1286", 0, "a")),
                        square(60, new Mark("1286", 0, "a")))),
                page.parts());

        assertEquals(List.of(10.0, 60.0), twice.spots().stream().map(spot -> spot.box().top()).toList());
        assertEquals(Set.of("1286", "111"), twice.spots().getFirst().keys());
    }

    private static Shape square(double top, Mark mark) {
        return new Shape.Rectangle(10, top, 10, 10, Ink.Tone.ACCENT, mark);
    }

    private static Block matrix(Column column) {
        return new Block.Matrix(Text.of("m"), new Axis(Text.of("a"), 1, 7), List.of(column),
                List.of(new Row("1286", Text.of("Ystad"), List.of(Cell.value(4, 15)))));
    }
}
