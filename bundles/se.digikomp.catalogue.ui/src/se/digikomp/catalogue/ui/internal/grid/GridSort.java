package se.digikomp.catalogue.ui.internal.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Sorts the shown rows of a grid by one column at a time, at a click on its title. */
final class GridSort<T> implements ISortModel {

    private final GridModel<T> model;
    private final Runnable whenSorted;

    GridSort(GridModel<T> model, Runnable whenSorted) {
        this.model = model;
        this.whenSorted = whenSorted;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return model.sortedBy().stream().toList();
    }

    @Override
    public boolean isColumnIndexSorted(int columnIndex) {
        return getSortedColumnIndexes().contains(columnIndex);
    }

    @Override
    public SortDirectionEnum getSortDirection(int columnIndex) {
        if (!isColumnIndexSorted(columnIndex)) {
            return SortDirectionEnum.NONE;
        }
        return model.isDescending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int columnIndex) {
        return isColumnIndexSorted(columnIndex) ? 0 : -1;
    }

    @SuppressWarnings("rawtypes")
    @Override
    public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int columnIndex) {
        return Comparator.comparing(String::valueOf);
    }

    @Override
    public void sort(int columnIndex, SortDirectionEnum direction, boolean accumulate) {
        model.sort(direction == SortDirectionEnum.NONE ? Optional.empty() : Optional.of(columnIndex),
                direction == SortDirectionEnum.DESC);
        whenSorted.run();
    }

    @Override
    public void clear() {
        model.sort(Optional.empty(), false);
        whenSorted.run();
    }
}
