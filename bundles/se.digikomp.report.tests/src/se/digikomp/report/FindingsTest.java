package se.digikomp.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.digikomp.analysis.result.Axis;
import se.digikomp.analysis.result.Block;
import se.digikomp.analysis.result.Cell;
import se.digikomp.analysis.result.Column;
import se.digikomp.analysis.result.Row;
import se.digikomp.report.internal.Findings;
import se.digikomp.survey.Text;

/** Sentences say what the figures say, and nothing where there are none. */
class FindingsTest {

    private static final List<Column> AREAS = List.of(new Column("1", Text.of("Sökning"), Column.Style.ONE_DECIMAL),
            new Column("2", Text.of("Säkerhet"), Column.Style.ONE_DECIMAL));

    @Test
    void theLargestDifferenceToTheRegionIsNamed() {
        assertEquals(List.of("Tryggast känner sig personalen inom ”Sökning” (medelvärde 5,0), minst trygg inom "
                + "”Säkerhet” (4,0).",
                "Jämfört med Skåne (n\u00a0=\u00a0600) ligger biblioteket högre i 1\u00a0av\u00a02 områden. "
                        + "Den största skillnaden finns inom ”Säkerhet”: 4,0 mot 4,5."),
                sentences(row("1286", "Ystad", 15, 5.0, 4.0), row("12", "Skåne", 600, 4.8, 4.5)));
    }

    @Test
    void equalFiguresAreCalledEqual() {
        assertEquals("Jämfört med Skåne (n\u00a0=\u00a0600) ligger biblioteket lika högt i alla områden.",
                sentences(row("1286", "Ystad", 15, 5.0, 4.0), row("12", "Skåne", 600, 5.02, 3.98)).getLast());
    }

    @Test
    void withheldFiguresLeaveNothingToSay() {
        Cell withheld = new Cell.Withheld(Text.of("för få"));

        assertEquals(List.of(), sentences(new Row("1286", Text.of("Ystad"), List.of(withheld, withheld))));
    }

    private static List<String> sentences(Row... rows) {
        Block.Series areas = new Block.Series(Text.of("Områden"), new Axis(Text.of("1–7"), 1, 7), AREAS, List.of(rows));
        return new Findings(List.of(), List.of(areas), "12").sentences().stream()
                .map(sentence -> sentence.in(Locale.of("sv"))).toList();
    }

    private static Row row(String key, String name, int base, double first, double second) {
        return new Row(key, Text.of(name), List.of(Cell.value(first, base), Cell.value(second, base)));
    }
}
