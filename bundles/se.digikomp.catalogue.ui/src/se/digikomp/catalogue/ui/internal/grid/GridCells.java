package se.digikomp.catalogue.ui.internal.grid;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The cells of a grid as its widget asks for them; a cell in which texts are ticked is their list. */
final class GridCells<T> implements IDataProvider {

    private final GridModel<T> model;
    private final Consumer<Optional<Refusal>> told;

    GridCells(GridModel<T> model, Consumer<Optional<Refusal>> told) {
        this.model = model;
        this.told = told;
    }

    static String words(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(Column.SEPARATOR))
                : String.valueOf(value == null ? "" : value);
    }

    @Override
    public Object getDataValue(int columnIndex, int rowIndex) {
        if (rowIndex >= model.shown().size()) {
            return "";
        }
        String text = model.text(new Cell(rowIndex, columnIndex));
        boolean ticked = model.columns().get(columnIndex).kind() == Column.Kind.TICKED;
        return ticked ? text.isEmpty() ? List.of() : Arrays.asList(text.split(Column.SEPARATOR)) : text;
    }

    @Override
    public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        String text = words(newValue).strip();
        if (rowIndex < model.shown().size()) {
            told.accept(model.write(new Cell(rowIndex, columnIndex), text));
        }
    }

    @Override
    public int getColumnCount() {
        return model.columns().size();
    }

    @Override
    public int getRowCount() {
        return model.shown().size();
    }
}
