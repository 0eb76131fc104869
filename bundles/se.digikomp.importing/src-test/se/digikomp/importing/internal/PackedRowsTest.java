package se.digikomp.importing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.digikomp.importing.ParsedRow;

/** Rows come out of their running text as they went in, in all orders and for several threads. */
class PackedRowsTest {

    @Test
    void everyRowIsAsItWasRead() {
        for (int size : List.of(0, 1, PackedRows.ROWS_A_PART - 1, PackedRows.ROWS_A_PART,
                3 * PackedRows.ROWS_A_PART + 7)) {
            Random random = new Random(size);
            PackedRows.Packer packer = new PackedRows.Packer();
            List<ParsedRow> expected = new ArrayList<>();
            for (int row = 0; row < size; row++) {
                List<String> cells = cells(random);
                if (random.nextInt(4) == 0) {
                    cells(random).forEach(cell -> packer.cell(cell.toCharArray(), 0, cell.length()));
                    packer.drop();
                }
                cells.forEach(cell -> packer.cell(("<" + cell + ">").toCharArray(), 1, cell.length()));
                packer.end(2 * row + 1);
                expected.add(new ParsedRow(2 * row + 1, cells));
            }
            PackedRows rows = packer.rows();

            assertEquals(expected, rows);
            assertEquals(expected, IntStream.range(0, size).parallel().mapToObj(rows::get).toList());
            assertThrows(IndexOutOfBoundsException.class, () -> rows.get(size));
        }
    }

    @Test
    void aRowMayHaveMoreCellsThanAPartHadRoomFor() {
        PackedRows.Packer packer = new PackedRows.Packer();
        IntStream.range(0, 100_000).forEach(cell -> packer.cell(new char[] { 'x', 'y' }, 0, cell % 3));
        packer.end(1);

        assertEquals(IntStream.range(0, 100_000).mapToObj(cell -> "xy".substring(0, cell % 3)).toList(),
                packer.rows().get(0).cells());
    }

    private static List<String> cells(Random random) {
        return IntStream.range(0, random.nextInt(40)).mapToObj(cell -> switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> String.valueOf(random.nextInt(10));
            case 2 -> "Höör – €" + random.nextInt(5000);
            case 3 -> "ö";
            default -> "long ".repeat(random.nextInt(12));
        }).toList();
    }
}
