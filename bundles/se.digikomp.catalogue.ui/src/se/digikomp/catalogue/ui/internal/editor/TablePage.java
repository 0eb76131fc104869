package se.digikomp.catalogue.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import se.digikomp.catalogue.ui.internal.Tables;

/**
 * A page with a table above and the fields of the selected row below.
 *
 * @param <T> a row; equal rows stand for the same thing before and after a refresh
 */
public abstract class TablePage<T> implements EditorPage {

    private static final int[] SHARES = { 52, 48 };

    private final String title;
    private final Editing editing;
    private TableViewer table;
    private Scrolled below;
    private Fields fields;

    /** A page on an opened file under this title. */
    protected TablePage(String title, Editing editing) {
        this.title = title;
        this.editing = editing;
    }

    /** The rows as they are now. */
    protected abstract List<T> rows();

    /** Adds the columns. */
    protected abstract void columns(TableViewer into);

    /** Adds the fields of a selected row; they read it through {@link #selected()}. */
    protected abstract void details(Fields into);

    /** Adds what stands above the table, such as buttons. */
    protected void above(Composite parent) {
        parent.setVisible(false);
    }

    /** The row that the fields show. */
    protected final T selected() {
        List<T> rows = rows();
        int index = rows.indexOf(table.getStructuredSelection().getFirstElement());
        return rows.get(Math.max(0, index));
    }

    /** The opened file. */
    protected final Editing editing() {
        return editing;
    }

    /** Selects a row and shows it. */
    protected final void select(T row) {
        table.setSelection(new StructuredSelection(row), true);
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final void create(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        Composite top = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 6).applyTo(top);
        Composite bar = new Composite(top, SWT.NONE);
        above(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!bar.getVisible()).applyTo(bar);
        table = Tables.in(top);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable().getParent());
        columns(table);
        Tables.show(table);
        below = new Scrolled(halves);
        fields = new Fields(below.content(), editing.permission().allowed());
        details(fields);
        halves.setWeights(SHARES);
        table.addSelectionChangedListener(event -> showSelected());
    }

    @Override
    public final void refresh() {
        List<T> rows = rows();
        if (rows.equals(table.getInput())) {
            table.refresh();
        } else {
            Object before = table.getStructuredSelection().getFirstElement();
            table.setInput(List.copyOf(rows));
            if (before != null && rows.contains(before)) {
                table.setSelection(new StructuredSelection(before));
            }
        }
        if (table.getSelection().isEmpty() && !rows.isEmpty()) {
            table.setSelection(new StructuredSelection(rows.getFirst()));
        }
        showSelected();
    }

    private void showSelected() {
        below.content().setEnabled(!rows().isEmpty());
        if (!rows().isEmpty()) {
            fields.refresh();
            below.fit();
        }
    }
}
