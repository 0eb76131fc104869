package se.digikomp.importing.ui.internal.wizard;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.digikomp.importing.ImportPlan;
import se.digikomp.store.Batch;

/** What was kept, and the two things one may want to do next: look at it, or take it back. */
final class DonePage extends WizardPage {

    private final Runnable look;
    private final Runnable withdraw;
    private Label words;
    private Button lookButton;
    private Button withdrawButton;

    DonePage(Runnable look, Runnable withdraw) {
        super("done", Messages.Done_title, null);
        this.look = look;
        this.withdraw = withdraw;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 16).numColumns(2).applyTo(page);
        words = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(600, SWT.DEFAULT).applyTo(words);
        lookButton = button(page, Messages.Done_look, look);
        withdrawButton = button(page, Messages.Done_withdraw, withdraw);
        setControl(page);
    }

    /** Says what was kept. */
    void show(Batch batch, ImportPlan plan) {
        words.setText(NLS.bind(Messages.Done_words, new Object[] { batch.responses(), batch.round(), batch.number(),
                plan.duplicates().size(), plan.rejectedRows().size() }));
        words.requestLayout();
        setMessage(NLS.bind(Messages.Done_message, batch.responses()), IMessageProvider.INFORMATION);
        setPageComplete(true);
    }

    /** Says that it was taken back. */
    void withdrawn(Batch batch) {
        words.setText(NLS.bind(Messages.Done_withdrawn, batch.number()));
        words.requestLayout();
        setMessage(null);
        withdrawButton.setEnabled(false);
        lookButton.setEnabled(false);
    }

    private static Button button(Composite page, String label, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }
}
