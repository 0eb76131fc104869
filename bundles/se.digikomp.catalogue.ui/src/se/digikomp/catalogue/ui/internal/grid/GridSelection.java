package se.digikomp.catalogue.ui.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;

/** What is selected in a grid, as places of the model rather than of the screen. */
final class GridSelection {

    private final SelectionLayer layer;

    GridSelection(SelectionLayer layer) {
        this.layer = layer;
    }

    /** The selected cells. */
    List<Cell> cells() {
        return Stream.of(layer.getSelectedCellPositions())
                .map(at -> new Cell(at.getRowPosition(), index(at.getColumnPosition()))).toList();
    }

    /** The rows with a selected cell, from above. */
    List<Integer> rows() {
        return cells().stream().map(Cell::row).distinct().sorted().toList();
    }

    /** The columns with a selected cell, from the left. */
    List<Integer> columns() {
        return Stream.of(layer.getSelectedCellPositions()).map(PositionCoordinate::getColumnPosition).distinct()
                .sorted().map(this::index).toList();
    }

    /** The shown columns from the leftmost selected one on; all where none is selected. */
    List<Integer> columnsOnwards() {
        int first = Stream.of(layer.getSelectedCellPositions()).map(PositionCoordinate::getColumnPosition)
                .min(Comparator.naturalOrder()).orElse(0);
        return IntStream.range(first, layer.getColumnCount()).map(this::index).boxed().toList();
    }

    /** The topmost selected row. */
    OptionalInt top() {
        return rows().stream().mapToInt(Integer::intValue).min();
    }

    /** The row at which the selection began; the topmost where that is not known any more. */
    OptionalInt anchor() {
        int row = layer.getSelectionAnchor().getRowPosition();
        return row == SelectionLayer.NO_SELECTION ? top() : OptionalInt.of(row);
    }

    /** Selects one cell, as a click on it would. */
    void select(int row, int columnPosition) {
        layer.doCommand(new SelectCellCommand(layer, columnPosition, row, false, false));
    }

    /** Selects whole rows. */
    void selectRows(Collection<Integer> rows) {
        layer.clear();
        List<Integer> chosen = new ArrayList<>(rows);
        for (int i = 0; i < chosen.size(); i++) {
            layer.selectRow(0, chosen.get(i), false, i > 0);
        }
    }

    private int index(int position) {
        return layer.getColumnIndexByPosition(position);
    }
}
