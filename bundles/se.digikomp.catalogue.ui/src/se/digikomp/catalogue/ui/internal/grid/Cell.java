package se.digikomp.catalogue.ui.internal.grid;

/**
 * A place in a grid.
 *
 * @param row    the place among the shown rows, from 0
 * @param column the index of the column, wherever it is shown
 */
public record Cell(int row, int column) {
}
