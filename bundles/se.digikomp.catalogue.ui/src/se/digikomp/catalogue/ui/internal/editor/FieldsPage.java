package se.digikomp.catalogue.ui.internal.editor;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** A page of labelled fields that scrolls where it has to. */
public abstract class FieldsPage implements EditorPage {

    private final String title;
    private final Editing editing;
    private Scrolled space;
    private Fields fields;

    /** A page on an opened file under this title. */
    protected FieldsPage(String title, Editing editing) {
        this.title = title;
        this.editing = editing;
    }

    /** Adds the fields. */
    protected abstract void fill(Fields into);

    /** The opened file. */
    protected final Editing editing() {
        return editing;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final void create(Composite parent) {
        parent.setLayout(new FillLayout());
        space = new Scrolled(parent);
        fields = new Fields(space.content(), editing.permission().allowed());
        fill(fields);
    }

    @Override
    public final void refresh() {
        fields.refresh();
        space.fit();
    }
}
