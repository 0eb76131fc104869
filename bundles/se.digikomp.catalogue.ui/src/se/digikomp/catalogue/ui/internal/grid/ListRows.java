package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** The objects in one list of a model as rows. */
record ListRows<T>(Supplier<List<T>> list, Supplier<T> fresh, UnaryOperator<T> copy) implements Rows<T> {

    @Override
    public List<T> all() {
        return List.copyOf(list.get());
    }

    @Override
    public boolean growing() {
        return true;
    }

    @Override
    public boolean ready() {
        return list.get() instanceof EList;
    }

    @Override
    public T insert(int index) {
        T row = fresh.get();
        list.get().add(index, row);
        return row;
    }

    @Override
    public T duplicate(T row, int index) {
        T twin = copy.apply(row);
        list.get().add(index, twin);
        return twin;
    }

    @Override
    public void remove(T row) {
        if (row instanceof EObject object) {
            Leaving.of(object);
        }
        list.get().remove(row);
    }

    @Override
    public void move(T row, int index) {
        ((EList<T>) list.get()).move(index, row);
    }
}
