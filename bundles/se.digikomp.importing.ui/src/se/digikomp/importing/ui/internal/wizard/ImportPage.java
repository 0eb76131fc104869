package se.digikomp.importing.ui.internal.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.digikomp.importing.ui.internal.model.Draft;

/** A page of the import wizard: its own content above, the rows of the file below where they help. */
abstract class ImportPage extends WizardPage {

    private static final int PREVIEW_HEIGHT = 120;

    private final Draft draft;

    ImportPage(String name, String title, String description, Draft draft) {
        super(name, title, null);
        this.draft = draft;
        setDescription(description);
    }

    final Draft draft() {
        return draft;
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 8).spacing(6, 8).applyTo(page);
        setControl(page);
        Composite content = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, !fixedHeight()).applyTo(content);
        createContent(content);
        if (showsRows()) {
            new Label(page, SWT.NONE).setText(Messages.Preview_title);
            RowsPreview rows = new RowsPreview(page);
            GridDataFactory.fillDefaults().grab(true, fixedHeight()).hint(SWT.DEFAULT, PREVIEW_HEIGHT)
                    .applyTo(rows.control());
            draft.addListener(() -> rows.show(draft));
        }
        draft.addListener(this::refreshIfAlive);
        refresh();
    }

    private void refreshIfAlive() {
        if (!getControl().isDisposed()) {
            refresh();
        }
    }

    /** Makes the page's own controls. */
    abstract void createContent(Composite content);

    /** Brings the controls, the message and the completeness in line with the draft. */
    abstract void refresh();

    /** Whether the file's rows are shown below. */
    boolean showsRows() {
        return true;
    }

    /** Whether the page's own content needs no more than its natural height. */
    boolean fixedHeight() {
        return false;
    }
}
