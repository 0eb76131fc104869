package se.digikomp.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Text;

/** Values for every pair of row and column. */
class HeatMapTest {

    private static final Setting SWEDISH = Setting.of(642, Locale.of("sv"));

    @Test
    void everyCellSaysWhatItHolds() {
        List<Shape.Rectangle> cells = cells(HeatMap.of(block(3, Cell.value(4.56, 15)), SWEDISH));

        assertEquals(3, cells.size());
        assertEquals("Ystad, c0 påstående 0: 4,6 (n = 15)", cells.getFirst().mark().words());
    }

    @Test
    void theMiddleOfTheMeasureHasTheNeutralShade() {
        List<Shape.Rectangle> cells = cells(HeatMap.of(block(1, Cell.value(4, 15)), SWEDISH));

        assertEquals(new Ink.Shade(0), cells.getFirst().ink());
    }

    @Test
    void theEndsOfTheMeasureHaveTheStrongestShades() {
        Drawing low = HeatMap.of(block(1, Cell.value(1, 15)), SWEDISH);
        Drawing high = HeatMap.of(block(1, Cell.value(7, 15)), SWEDISH);

        assertEquals(new Ink.Shade(-1), cells(low).getFirst().ink());
        assertEquals(new Ink.Shade(1), cells(high).getFirst().ink());
    }

    @Test
    void aWithheldCellIsHatchedAndSaysWhy() {
        Drawing drawing = HeatMap.of(block(1, new Cell.Withheld(Text.of("för få svar"))), SWEDISH);

        assertTrue(cells(drawing).isEmpty());
        assertTrue(drawing.shapes().stream().anyMatch(shape -> shape instanceof Shape.Hatch hatch
                && hatch.mark().words().equals("Ystad, c0 påstående 0: visas inte. för få svar")));
    }

    @Test
    void columnsThatDoNotFitBesideEachOtherContinueBelow() {
        Setting narrow = Setting.of(400, Locale.of("sv"));
        Drawing drawing = HeatMap.of(block(24, Cell.value(4, 15)), narrow);

        assertEquals(24, cells(drawing).size());
        assertTrue(cells(drawing).stream().allMatch(cell -> cell.x() + cell.width() <= 400), "beyond the width");
        assertTrue(cells(drawing).stream().map(Shape.Rectangle::y).distinct().count() > 1, "one panel only");
        assertTrue(cells(drawing).stream().allMatch(cell -> cell.y() + cell.height() <= drawing.height()), "below");
    }

    private static List<Shape.Rectangle> cells(Drawing drawing) {
        return drawing.shapes().stream().filter(shape -> shape instanceof Shape.Rectangle && !shape.mark().isNone())
                .map(Shape.Rectangle.class::cast).toList();
    }

    private static Block.Matrix block(int columns, Cell cell) {
        List<Column> heads = IntStream.range(0, columns).mapToObj(index -> new Column("c" + index,
                Text.of("påstående " + index), Column.Style.ONE_DECIMAL)).toList();
        Row row = new Row("1286", Text.of("Ystad"), Collections.nCopies(columns, cell));
        return new Block.Matrix(Text.of("Bibliotek och påståenden"), new Axis(Text.of("medelvärde"), 1, 7), heads,
                List.of(row));
    }
}
