package se.digikomp.analysis.ui.internal.admission;

import java.util.Locale;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import se.digikomp.analysis.ui.internal.model.Contributors;
import se.digikomp.session.Session;
import se.digikomp.session.SessionException;

/** Where an administrator decides whose analyses may be run on the data folder. */
public final class AdmissionPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 540;

    private Session session;
    private Contributors contributors;
    private Button everybody;
    private Button ticked;
    private ContributorTable table;

    @Override
    public void init(IWorkbench workbench) {
        session = workbench.getService(Session.class);
        contributors = new Contributors(session.contributed(), session.contributors());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        Label intro = new Label(page, SWT.WRAP);
        intro.setText(Messages.Admission_intro);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(intro);
        everybody = radio(page, Messages.Admission_everybody);
        ticked = radio(page, Messages.Admission_ticked);
        table = new ContributorTable(page, contributors, this::show);
        GridDataFactory.fillDefaults().grab(true, true).indent(20, 0).hint(WIDTH, 200).applyTo(table.control());
        show();
        return page;
    }

    private Button radio(Composite page, String label) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            contributors.admitEverybody(everybody.getSelection());
            show();
        }));
        return button;
    }

    private void show() {
        everybody.setSelection(contributors.everybody());
        ticked.setSelection(!contributors.everybody());
        table.show();
        setMessage(contributors.nobody() ? Messages.Admission_nobody : null, IMessageProvider.WARNING);
    }

    @Override
    protected void performDefaults() {
        contributors.admitEverybody(true);
        show();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            if (!contributors.decided().equals(session.contributors())) {
                session.admit(contributors.decided());
            }
            setErrorMessage(null);
            return true;
        } catch (SessionException e) {
            setErrorMessage(e.explanation().in(Locale.getDefault()));
            return false;
        }
    }
}
