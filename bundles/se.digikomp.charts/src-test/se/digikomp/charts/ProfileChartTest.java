package se.digikomp.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.survey.Text;

/** Values of a few groups under each other. */
class ProfileChartTest {

    private static final Setting SWEDISH = Setting.of(642, Locale.of("sv"));

    @Test
    void theSubjectStandsInTheAccentAndOnTopOfItsComparisons() {
        List<Shape.Dot> dots = dots(ProfileChart.of(block(), SWEDISH));

        assertEquals(Ink.Tone.ACCENT, dots.getLast().ink());
        assertEquals("1, Ystad: 4,6 (n = 15)", dots.getLast().mark().words());
    }

    @Test
    void aHigherValueStandsFurtherToTheRight() {
        List<Shape.Dot> dots = dots(ProfileChart.of(block(), SWEDISH));

        assertTrue(dots.getFirst().x() < dots.getLast().x());
    }

    @Test
    void aWithheldValueHasAHatchInItsColumnAndNoDot() {
        Drawing drawing = ProfileChart.of(block(), SWEDISH);

        assertEquals(2, dots(drawing).size());
        assertTrue(drawing.shapes().stream().anyMatch(shape -> shape instanceof Shape.Hatch hatch
                && hatch.mark().words().equals("1, Osby & Co: visas inte. för få svar")));
    }

    @Test
    void manyGroupsLeaveRoomForTheAxis() {
        Row row = block().rows().getFirst();
        Block.Series many = new Block.Series(block().title(), block().axis(), block().columns(),
                List.of(row, row, row, row, row, row));

        assertTrue(dots(ProfileChart.of(many, SWEDISH)).getFirst().x() > 0.36 * 642);
    }

    @Test
    void svgIsWellFormedWhateverTheNames() throws Exception {
        String svg = new SvgPainter(Palette.LIGHT).svg(ProfileChart.of(block(), SWEDISH));

        String root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement()
                .getTagName();

        assertEquals("svg", root);
    }

    @Test
    void aPictureHasTwoPixelsAUnit() {
        byte[] png = new GraphicsPainter(Palette.DARK).png(ProfileChart.of(block(), SWEDISH), 2);

        assertEquals(2 * 642, (png[18] & 0xFF) << 8 | png[19] & 0xFF);
    }

    private static List<Shape.Dot> dots(Drawing drawing) {
        return drawing.shapes().stream().filter(shape -> shape instanceof Shape.Dot && !shape.mark().isNone())
                .map(Shape.Dot.class::cast).toList();
    }

    private static Block.Series block() {
        return new Block.Series(Text.of("Områden"), new Axis(Text.of("Trygghet, 1–7"), 1, 7),
                List.of(new Column("1", Text.of("Sökning"), Column.Style.ONE_DECIMAL)),
                List.of(new Row("1286", Text.of("Ystad"), List.of(Cell.value(4.6, 15))),
                        new Row("osby", Text.of("Osby & Co"), List.of(new Cell.Withheld(Text.of("för få svar")))),
                        new Row("12", Text.of("Skåne"), List.of(Cell.value(3.9, 600)))));
    }
}
