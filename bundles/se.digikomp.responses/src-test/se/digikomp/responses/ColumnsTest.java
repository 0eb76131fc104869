package se.digikomp.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;
import se.digikomp.survey.VersionRef;

/** Columns take what belongs to their questions, wherever it stands, and nothing else. */
class ColumnsTest {

    private static final int STEPS = 7;
    private static final int ROWS = 21;

    @Test
    void everyStepOfTheScaleAndNoAnswerAreTaken() {
        byte[] steps = new byte[ROWS];
        for (int row = 0; row < ROWS; row++) {
            steps[row] = (byte) (row % (STEPS + 1));
        }
        ResponseTable table = columns(ROWS, "1290", steps).table();

        for (int row = 0; row < ROWS; row++) {
            assertEquals(row % (STEPS + 1), table.answer(0, row));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { STEPS + 1, Byte.MAX_VALUE, -1, Byte.MIN_VALUE })
    void aStepOutsideTheScaleIsRefusedWhereverItStands(int step) {
        for (int row = 0; row < ROWS; row++) {
            byte[] steps = new byte[ROWS];
            steps[row] = (byte) step;
            Columns columns = columns(ROWS, "1290", steps);

            String message = assertThrows(IllegalArgumentException.class, columns::table).getMessage();
            assertTrue(message.contains("an answer to S1 is not between 0 and 7"), message);
        }
    }

    @Test
    void aStepOutsideTheScaleIsRefusedAmongMany() {
        byte[] steps = new byte[100_000];
        steps[1] = STEPS + 1;
        Columns columns = columns(100_001, "1290", steps);
        columns.add("1290", 1, new byte[0], new byte[1]);

        assertThrows(IllegalArgumentException.class, columns::table);
    }

    @Test
    void unitsComeInOrderAndEachIsARangeOfRows() {
        Columns columns = columns(4, "1286", new byte[1]);
        columns.add("1286", 1, new byte[0], new byte[1]);
        columns.add("1290", 2, new byte[0], new byte[2]);
        assertThrows(IllegalArgumentException.class, () -> columns.add("1286", 1, new byte[0], new byte[1]));

        assertEquals(List.of(new ResponseTable.Range(0, 2), new ResponseTable.Range(2, 4)),
                List.copyOf(columns.table().units().values()));
    }

    @Test
    void nothingIsAddedToATableThatIsMade() {
        Columns columns = columns(1, "1286", new byte[1]);
        columns.table();

        assertThrows(IllegalArgumentException.class, () -> columns.add("1290", 1, new byte[0], new byte[1]));
    }

    private static Columns columns(int size, String unit, byte[] steps) {
        Statement statement = new Statement("S1", "S1", Text.of("a"), "1.1", Set.of(),
                new Scale(STEPS, Text.of("osäker"), Text.of("säker")));
        List<Background> none = List.of();
        Columns columns = new Columns(new Outline(new VersionRef("demo", "1", "d"), Text.of("D"), Text.EMPTY, true,
                List.of(), List.of(), List.of(), List.of(statement), none), size);
        columns.add(unit, steps.length, new byte[0], steps);
        return columns;
    }
}
