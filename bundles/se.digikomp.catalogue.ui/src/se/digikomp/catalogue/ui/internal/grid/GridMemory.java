package se.digikomp.catalogue.ui.internal.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Which columns of a grid a person chose, how wide and in what order, kept with the workspace. */
final class GridMemory {

    private static final String NODE = "se.digikomp.catalogue.ui/grids";
    private static final String COLUMNS = "columns";

    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(NODE);
    private final String grid;
    private final String columns;

    GridMemory(String grid, GridModel<?> model) {
        this.grid = grid;
        this.columns = model.columns().stream().map(Column::id).collect(Collectors.joining(","));
    }

    /** Lays the grid out as it was left; says whether it ever was, with these columns. */
    boolean restore(GridLayers<?> layers) {
        Properties state = new Properties();
        try {
            state.load(new StringReader(kept.get(grid, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean fits = columns.equals(state.remove(COLUMNS));
        if (fits) {
            layers.loadState(state);
        }
        return fits;
    }

    void keep(GridLayers<?> layers) {
        Properties state = new Properties();
        layers.saveState(state);
        state.setProperty(COLUMNS, columns);
        StringWriter text = new StringWriter();
        try {
            state.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kept.put(grid, text.toString());
    }
}
