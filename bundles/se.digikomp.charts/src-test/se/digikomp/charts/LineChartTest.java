package se.digikomp.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Text;

/** Values over rounds. */
class LineChartTest {

    private static final Setting SWEDISH = Setting.of(642, Locale.of("sv"));

    @Test
    void aGapPartsTheLine() {
        Drawing drawing = LineChart.of(block(row("Ystad", value(3), value(4), Cell.empty(), value(5), value(4))),
                SWEDISH);

        assertEquals(2, all(drawing, Shape.Polyline.class).size());
        assertEquals(4, all(drawing, Shape.Dot.class).size());
    }

    @Test
    void partsOfOneLineHaveOneColourAndAMarkBetweenThem() {
        Drawing drawing = LineChart.of(block(row("Ystad", value(3), value(4), Cell.empty(), Cell.empty(), Cell.empty()),
                row("Ystad", Cell.empty(), Cell.empty(), value(5), value(4), value(4)),
                row("Region Skåne", value(3), value(3), value(3), value(3), value(3))), SWEDISH);

        List<Ink> inks = all(drawing, Shape.Polyline.class).stream().map(Shape.Polyline::ink).toList();
        assertEquals(List.of(new Ink.Comparison(0), Ink.Tone.ACCENT, Ink.Tone.ACCENT), inks);
        assertEquals("inte jämförbart", all(drawing, Shape.Hatch.class).getFirst().mark().words());
    }

    @Test
    void aHigherValueStandsHigher() {
        List<Shape.Dot> dots = all(LineChart.of(block(row("Ystad", value(3), value(6))), SWEDISH), Shape.Dot.class);

        assertTrue(dots.get(1).y() < dots.get(0).y());
    }

    @Test
    void namesOfLinesThatEndTogetherDoNotTouch() {
        Drawing drawing = LineChart.of(block(row("Ystad", value(4)), row("Lund", value(4)), row("Osby", value(4))),
                SWEDISH);
        List<Shape.Label> names = all(drawing, Shape.Label.class).stream()
                .filter(label -> List.of("Ystad", "Lund", "Osby").contains(label.text())).toList();

        assertEquals(3, names.size());
        for (int index = 1; index < names.size(); index++) {
            assertTrue(names.get(index).y() - names.get(index - 1).y() >= 12, "touching");
        }
    }

    @Test
    void aWithheldValueIsHatchedAtTheBottomAndSaysWhy() {
        Drawing drawing = LineChart.of(
                block(row("Ystad", value(4), new Cell.Withheld(Text.of("för få svar")), value(4))), SWEDISH);

        assertEquals("Ystad, 2019: visas inte. för få svar",
                all(drawing, Shape.Hatch.class).getFirst().mark().words());
        assertTrue(all(drawing, Shape.Polyline.class).isEmpty());
    }

    private static <S extends Shape> List<S> all(Drawing drawing, Class<S> kind) {
        return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Cell value(double number) {
        return Cell.value(number, 15);
    }

    private static Row row(String name, Cell... cells) {
        return new Row(name, Text.of(name), Arrays.asList(cells));
    }

    private static Block.Series block(Row... rows) {
        int columns = rows[0].cells().size();
        List<Column> heads = List.of("2018", "2019", "2020", "2021", "2022").subList(0, columns).stream()
                .map(round -> new Column(round, Text.of(round), Column.Style.ONE_DECIMAL)).toList();
        return new Block.Series(Text.of("Utveckling"), new Axis(Text.of("medelvärde"), 1, 7), heads, List.of(rows));
    }
}
