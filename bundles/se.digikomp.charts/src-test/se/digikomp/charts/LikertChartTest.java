package se.digikomp.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Text;

/** Diverging stacked bars. */
class LikertChartTest {

    private static final Scale SEVEN = new Scale(7, Text.of("mycket osäker", "very uncertain"),
            Text.of("mycket säker", "very confident"));
    private static final Setting WIDE = Setting.of(800, Locale.of("sv"));

    @Test
    void theMiddleStepLiesHalfOnEachSideOfTheAxis() {
        Drawing drawing = LikertChart.of(block(row("311", 0, 0, 0, 10, 0, 0, 0)), WIDE);

        Shape.Rectangle middle = segments(drawing, "311").getFirst();
        double axis = drawing.shapes().stream()
                .filter(shape -> shape instanceof Shape.Line line && line.ink() == Ink.Tone.AXIS)
                .map(Shape.Line.class::cast).findFirst().orElseThrow().x1();

        assertEquals(axis, middle.x() + middle.width() / 2, 1);
    }

    @Test
    void everySegmentSaysHowManyAnswersItHolds() {
        Drawing drawing = LikertChart.of(block(row("311", 1, 0, 2, 3, 4, 5, 0)), WIDE);

        assertEquals(5, segments(drawing, "311").size());
        assertEquals("311: 5 av 15 svar (33\u00a0%) på steg 6 av 7", segments(drawing, "311").getLast().mark().words());
    }

    @Test
    void theLengthOfASegmentIsItsShare() {
        List<Shape.Rectangle> segments = segments(LikertChart.of(block(row("311", 5, 0, 0, 0, 0, 0, 10)), WIDE), "311");

        assertEquals(2.0, (segments.get(1).width() + 1) / (segments.get(0).width() + 1), 1e-6);
    }

    @Test
    void aWithheldRowIsHatchedAndSaysWhy() {
        Row withheld = new Row("312", Text.of("spela in"),
                java.util.Collections.nCopies(7,
                        new Cell.Withheld(Text.of("färre än 5 svar", "fewer than 5 answers"))));
        Drawing drawing = LikertChart.of(block(withheld), WIDE);

        assertTrue(segments(drawing, "312").stream().allMatch(shape -> shape.ink() == Ink.Tone.PAPER));
        assertTrue(drawing.shapes().stream().anyMatch(shape -> shape instanceof Shape.Hatch hatch
                && hatch.mark().words().equals("312: visas inte. färre än 5 svar")));
    }

    @Test
    void nothingReachesBeyondTheWidth() {
        Drawing drawing = LikertChart.of(block(row("311", 15, 0, 0, 0, 0, 0, 0), row("312", 0, 0, 0, 0, 0, 0, 15)),
                Setting.of(500, Locale.of("sv")));

        drawing.shapes().stream().filter(Shape.Rectangle.class::isInstance).map(Shape.Rectangle.class::cast)
                .forEach(shape -> assertTrue(shape.x() >= 0 && shape.x() + shape.width() <= 500, shape.toString()));
    }

    @Test
    void aPointerFindsTheSegmentUnderIt() {
        Drawing drawing = LikertChart.of(block(row("311", 0, 0, 0, 0, 0, 0, 10)), WIDE);
        Shape.Rectangle segment = segments(drawing, "311").getFirst();

        assertEquals(6, drawing.at(segment.x() + 2, segment.y() + 2).orElseThrow().column());
        assertTrue(drawing.at(0, 0).isEmpty());
    }

    private static List<Shape.Rectangle> segments(Drawing drawing, String row) {
        return drawing.shapes().stream()
                .filter(shape -> shape instanceof Shape.Rectangle && shape.mark().row().equals(row))
                .map(Shape.Rectangle.class::cast).toList();
    }

    private static Block.Distribution block(Row... rows) {
        return new Block.Distribution(Text.of("Skapa digitalt innehåll"), SEVEN, List.of(rows));
    }

    private static Row row(String key, int... counts) {
        int base = Arrays.stream(counts).sum();
        return new Row(key, Text.of("välja ett lämpligt program"),
                Arrays.stream(counts).mapToObj(count -> Cell.value(count, base)).toList());
    }
}
