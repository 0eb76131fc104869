package se.digikomp.tests;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;

/** A grid on the screen as a person sees it; rows and columns count from 0, without titles, filter and row heads. */
final class Grid {

    private static final int ABOVE = 2;
    private static final int BESIDE = 1;

    private Grid() {
    }

    /** The text of a cell that is in sight. */
    static String text(NatTable grid, int row, int column) {
        return String.valueOf(grid.getDataValueByPosition(column + BESIDE, row + ABOVE));
    }

    /** Types a text into a cell that is in sight. */
    static void write(NatTable grid, int row, int column, String text) {
        if (grid.getCellByPosition(column + BESIDE, row + ABOVE) != null) {
            grid.doCommand(new UpdateDataCommand(grid, column + BESIDE, row + ABOVE, text));
            Screen.settle();
        }
    }

    /** The last row that is in sight. */
    static int last(NatTable grid) {
        return grid.getRowCount() - 1 - ABOVE;
    }

    /** Selects a cell. */
    static void select(NatTable grid, int row, int column) {
        grid.doCommand(new SelectCellCommand(grid, column + BESIDE, row + ABOVE, false, false));
        Screen.settle();
    }
}
