package se.digikomp.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Text;

/** Tables with their leading measure on an axis. */
class TableChartTest {

    private static final Setting SWEDISH = Setting.of(900, Locale.of("sv"));
    private static final Column ANSWERS = new Column("n", Text.of("Antal svar"), Column.Style.COUNT);
    private static final Column OWN = new Column("own", Text.of("Ystad"), Column.Style.ONE_DECIMAL);
    private static final Column OTHER = new Column("other", Text.of("Skåne"), Column.Style.ONE_DECIMAL);
    private static final Column DIFFERENCE = new Column("other.difference", Text.of("Skillnad"),
            Column.Style.ONE_DECIMAL);
    private static final Column SHARE = new Column("share", Text.of("Andel"), Column.Style.PERCENT);
    private static final Column RANGE = new Column("interval", Text.of("Intervall"), Column.Style.PERCENT);

    @Test
    void theSameMeasureOfSeveralGroupsIsDrawnOnOneAxisButItsDifferencesAreNot() {
        List<Shape.Dot> dots = dots(draw(List.of(ANSWERS, OWN, OTHER, DIFFERENCE),
                List.of(Cell.value(15, 15), Cell.value(3.1, 15), Cell.value(4.2, 600), Cell.value(-1.1, 15))));

        assertEquals(List.of("söka, Skåne: 4,2 (n = 600)", "söka, Ystad: 3,1 (n = 15)"),
                dots.stream().map(dot -> dot.mark().words()).toList());
        assertTrue(dots.getFirst().x() > dots.getLast().x());
    }

    @Test
    void aMeasureWithAnIntervalLeadsAndItsIntervalLiesRoundItsDot() {
        Drawing drawing = draw(List.of(OWN, SHARE, RANGE),
                List.of(Cell.value(3.1, 15), Cell.value(0.4, 15), new Cell.Interval(0.3, 0.6, 15)));
        Shape.Dot dot = dots(drawing).getFirst();
        Shape.Rectangle range = drawing.shapes().stream().filter(Shape.Rectangle.class::isInstance)
                .map(Shape.Rectangle.class::cast)
                .filter(shape -> shape.ink() instanceof Ink.Shade && !shape.mark().isNone()).findFirst().orElseThrow();

        assertTrue(range.x() < dot.x() && dot.x() < range.x() + range.width());
        assertEquals("söka, Intervall: 30–60\u00a0% (n = 15)", range.mark().words());
    }

    @Test
    void aColumnWithoutAnyFigureIsLeftOut() {
        Drawing drawing = draw(List.of(OWN, DIFFERENCE), List.of(Cell.value(3.1, 15), Cell.empty()));

        assertTrue(labels(drawing).contains("Ystad"));
        assertTrue(!labels(drawing).contains("Skillnad"));
    }

    @Test
    void aWithheldFigureIsHatchedAndSaysWhy() {
        Drawing drawing = draw(List.of(ANSWERS, OWN),
                List.of(Cell.value(15, 15), new Cell.Withheld(Text.of("för få svar"))));

        assertTrue(drawing.shapes().stream().anyMatch(shape -> shape instanceof Shape.Hatch hatch
                && hatch.mark().words().equals("söka, Ystad: visas inte. för få svar")));
    }

    @Test
    void aCodeThatReadersKnowStandsBeforeItsLabel() {
        Block.Table table = table(List.of(OWN), List.of(Cell.value(3.1, 15)));

        assertTrue(!labels(TableChart.of(table, List.of(table), SWEDISH)).contains("111"));
        assertTrue(labels(TableChart.of(table, List.of(table), SWEDISH.knowing(Set.of("111")))).contains("111"));
    }

    @Test
    void everythingFitsIntoTheNarrowestSetting() {
        Setting narrow = Setting.of(Setting.NARROWEST, Locale.ENGLISH);
        Block.Table table = table(List.of(ANSWERS, OWN, OTHER, DIFFERENCE, SHARE, RANGE), List.of(Cell.value(15, 15),
                Cell.value(3.1, 15), Cell.value(4.2, 600), Cell.value(-1.1, 15), Cell.value(0.4, 15),
                new Cell.Interval(0.3, 0.6, 15)));

        for (Shape shape : TableChart.of(table, List.of(table), narrow).shapes()) {
            if (shape instanceof Shape.Rectangle it) {
                assertTrue(it.x() > 0 && it.x() + it.width() <= Setting.NARROWEST, it.mark().words());
            }
        }
    }

    @Test
    void wordsAreDrawnInLinesThatFit() {
        Block words = new Block.Paragraph(Text.of("Att läsa resultatet"), Text.of("ord ".repeat(60)));
        Drawing drawing = new Prose().draw(words, List.of(words), SWEDISH).orElseThrow();

        assertTrue(drawing.shapes().size() > 1);
        assertEquals(Set.of(0.0), Set.copyOf(drawing.shapes().stream().map(shape -> ((Shape.Label) shape).x())
                .distinct().toList()));
    }

    private static Drawing draw(List<Column> columns, List<Cell> cells) {
        Block.Table table = table(columns, cells);
        return new DotTable().draw(table, List.of(table), SWEDISH).orElseThrow();
    }

    private static Block.Table table(List<Column> columns, List<Cell> cells) {
        return new Block.Table(Text.of("Tabell"), columns, List.of(new Row("111", Text.of("söka"), cells)));
    }

    private static List<Shape.Dot> dots(Drawing drawing) {
        return drawing.shapes().stream().filter(shape -> shape instanceof Shape.Dot && !shape.mark().isNone())
                .map(Shape.Dot.class::cast).toList();
    }

    private static List<String> labels(Drawing drawing) {
        return drawing.shapes().stream().filter(Shape.Label.class::isInstance)
                .map(shape -> ((Shape.Label) shape).text()).toList();
    }
}
