package se.digikomp.catalogue.ui.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.EList;

/**
 * The rows of a grid in the order of the model, and how the model gains and loses them. All but {@link #all()},
 * {@link #growing()} and {@link #ready()} are called inside a recorded change only.
 *
 * @param <T> a row
 */
public interface Rows<T> {

    /** The rows as they are now. */
    List<T> all();

    /** Whether rows can be added, moved and removed at all. */
    boolean growing();

    /** Whether there is something now that would gain them. */
    default boolean ready() {
        return growing();
    }

    /** Puts an empty row at an index and gives it. */
    T insert(int index);

    /** Puts a copy of a row at an index and gives it. */
    T duplicate(T row, int index);

    /** Takes a row out. */
    void remove(T row);

    /** Puts a row that is there at another index. */
    void move(T row, int index);

    /** Rows that stand for a list of the model. */
    static <T> Rows<T> of(List<T> list, Supplier<T> fresh, UnaryOperator<T> copy) {
        return new ListRows<>(() -> list, fresh, copy);
    }

    /** Rows that stand for one list after another, such as the parts of whatever is selected elsewhere. */
    static <T> Rows<T> of(Supplier<Optional<EList<T>>> list, Supplier<T> fresh, UnaryOperator<T> copy) {
        return new ListRows<>(() -> list.get().<List<T>>map(found -> found).orElse(List.of()), fresh, copy);
    }

    /** Rows that stay what they are, while their cells may be edited. */
    static <T> Rows<T> fixed(Supplier<List<T>> rows) {
        return new FixedRows<>(rows);
    }
}
