package se.digikomp.catalogue.ui.internal.grid;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.catalogue.ui.internal.editor.Editing;
import se.digikomp.catalogue.ui.internal.editor.EditorPage;
import se.digikomp.framework.model.Identified;

/**
 * A page with a grid and nothing else.
 *
 * @param <T> a row
 */
public final class ListPage<T extends EObject> implements EditorPage {

    private final String title;
    private final String id;
    private final Editing editing;
    private final GridModel<T> model;
    private GridPart<T> grid;

    /**
     * A page on an opened file under this title.
     *
     * @param id names the grid, so that its columns are found as they were left
     */
    public ListPage(String title, String id, Editing editing, GridModel<T> model) {
        this.title = title;
        this.id = id;
        this.editing = editing;
        this.model = model;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(parent);
        grid = new GridPart<>(parent, id, model);
        grid.mark(editing.findings()::mark);
    }

    @Override
    public void refresh() {
        grid.refresh();
    }

    @Override
    public boolean reveal(EObject object) {
        Optional<T> row = model.all().stream().filter(each -> each == object).findFirst();
        row.ifPresent(grid::reveal);
        return row.isPresent();
    }

    @Override
    public Optional<Identified> current() {
        return grid.selected().filter(Identified.class::isInstance).map(Identified.class::cast);
    }
}
