package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;
import java.util.function.Supplier;

/** Rows of which there are neither more nor fewer, such as the libraries of a region in one of its tables. */
record FixedRows<T>(Supplier<List<T>> rows) implements Rows<T> {

    @Override
    public List<T> all() {
        return List.copyOf(rows.get());
    }

    @Override
    public boolean growing() {
        return false;
    }

    @Override
    public T insert(int index) {
        throw fixed();
    }

    @Override
    public T duplicate(T row, int index) {
        throw fixed();
    }

    @Override
    public void remove(T row) {
        throw fixed();
    }

    @Override
    public void move(T row, int index) {
        throw fixed();
    }

    private static IllegalStateException fixed() {
        return new IllegalStateException("these rows are fixed");
    }
}
