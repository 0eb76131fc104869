package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The heads of the rows: the place of each in the model, whatever the order shown, and a sign where it is marked. */
final class GridHeads<T> implements IDataProvider {

    private final GridModel<T> model;
    private Function<T, Optional<Mark>> marks = row -> Optional.empty();
    private Map<T, Integer> places = Map.of();

    GridHeads(GridModel<T> model) {
        this.model = model;
        update();
    }

    void mark(Function<T, Optional<Mark>> with) {
        marks = with;
    }

    void update() {
        List<T> all = model.all();
        places = IntStream.range(0, all.size()).boxed().collect(Collectors.toMap(all::get, place -> place + 1));
    }

    Optional<Mark> mark(int row) {
        return row < model.shown().size() ? marks.apply(model.shown().get(row)) : Optional.empty();
    }

    @Override
    public Object getDataValue(int columnIndex, int rowIndex) {
        if (rowIndex >= model.shown().size()) {
            return "";
        }
        String sign = mark(rowIndex).map(mark -> switch (mark.severity()) {
            case ERROR -> "✕ ";
            case WARNING -> "⚠ ";
            case HINT -> "ℹ ";
        }).orElse("");
        return sign + places.getOrDefault(model.shown().get(rowIndex), 0);
    }

    @Override
    public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        throw new IllegalStateException("the head of a row is not edited");
    }

    @Override
    public int getColumnCount() {
        return 1;
    }

    @Override
    public int getRowCount() {
        return model.shown().size();
    }
}
