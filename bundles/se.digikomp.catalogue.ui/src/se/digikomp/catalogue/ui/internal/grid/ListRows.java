package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.EList;

/** The objects in one list of a model as rows. */
record ListRows<T>(List<T> list, Supplier<T> fresh, UnaryOperator<T> copy) implements Rows<T> {

    @Override
    public List<T> all() {
        return List.copyOf(list);
    }

    @Override
    public boolean growing() {
        return true;
    }

    @Override
    public T insert(int index) {
        T row = fresh.get();
        list.add(index, row);
        return row;
    }

    @Override
    public T duplicate(T row, int index) {
        T twin = copy.apply(row);
        list.add(index, twin);
        return twin;
    }

    @Override
    public void remove(T row) {
        list.remove(row);
    }

    @Override
    public void move(T row, int index) {
        ((EList<T>) list).move(index, row);
    }
}
