package se.digikomp.importing.ui.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.digikomp.importing.Target;

/** How the columns of a file are marked. */
class ColumnLineTest {

    @Test
    void whatIsLessThanSureIsToBeChecked() {
        List<ColumnLine> lines = ColumnLine.of(Samples.batch(), Samples.mapping());

        assertEquals(List.of(ColumnLine.Mark.SURE, ColumnLine.Mark.SURE, ColumnLine.Mark.CHECK, ColumnLine.Mark.SURE,
                ColumnLine.Mark.CHECK), lines.stream().map(ColumnLine::mark).toList());
    }

    @Test
    void twoColumnsForOneStatementAreBothMarked() {
        List<ColumnLine> lines = ColumnLine.of(Samples.batch(), Samples.mapping().with(4, new Target.Answer("111")));

        assertEquals(ColumnLine.Mark.TWICE, lines.get(3).mark());
        assertEquals(ColumnLine.Mark.TWICE, lines.get(4).mark());
    }

    @Test
    void twoColumnsThatAreNotKeptAreNoConflict() {
        List<ColumnLine> lines = ColumnLine.of(Samples.batch(),
                Samples.mapping().with(0, new Target.Ignored()).with(2, new Target.Ignored()));

        assertEquals(ColumnLine.Mark.IGNORED, lines.get(0).mark());
    }

    @Test
    void samplesAreTheFirstDifferentCells() {
        assertEquals("Ystad \u00b7 Lund", ColumnLine.of(Samples.batch(), Samples.mapping()).get(1).samples());
    }
}
