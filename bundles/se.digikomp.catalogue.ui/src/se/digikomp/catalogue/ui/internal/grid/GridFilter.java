package se.digikomp.catalogue.ui.internal.grid;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;

/** Narrows the shown rows of a grid to those that have the words typed below the titles. */
record GridFilter<T>(GridModel<T> model, Runnable whenFiltered) implements IFilterStrategy<T> {

    @Override
    public void applyFilter(Map<Integer, Object> words) {
        Map<Integer, String> asked = new HashMap<>();
        words.forEach((column, value) -> asked.put(column, String.valueOf(value)));
        model.filter(asked);
        whenFiltered.run();
    }
}
