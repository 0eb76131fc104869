package se.digikomp.workbench.internal;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Settings of the whole program: where its data lie, and the language it speaks from the next start. */
public final class GeneralPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Path folder = new File(URI.create(
            Platform.getInstanceLocation().getURL().toString().replace(" ", "%20"))).toPath().getParent(); //$NON-NLS-1$ //$NON-NLS-2$
    private IWorkbench workbench;
    private Combo languages;

    public GeneralPreferencePage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench opened) {
        workbench = opened;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);

        new Label(page, SWT.NONE).setText(Messages.General_language);
        languages = new Combo(page, SWT.READ_ONLY);
        languages.setItems(Messages.General_system, "Svenska", "English"); //$NON-NLS-1$ //$NON-NLS-2$
        languages.select(Language.of(folder).ordinal());

        new Label(page, SWT.NONE).setText(Messages.General_folder);
        Label path = new Label(page, SWT.WRAP);
        path.setText(folder.toString());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(path);
        return page;
    }

    @Override
    public boolean performOk() {
        Language chosen = Language.values()[languages.getSelectionIndex()];
        if (chosen == Language.of(folder)) {
            return true;
        }
        try {
            chosen.keepIn(folder);
        } catch (UncheckedIOException e) {
            setErrorMessage(e.getLocalizedMessage());
            return false;
        }
        if (MessageDialog.openQuestion(getShell(), Messages.General_restart, Messages.General_restartNow)) {
            getShell().getDisplay().asyncExec(workbench::restart);
        }
        return true;
    }
}
