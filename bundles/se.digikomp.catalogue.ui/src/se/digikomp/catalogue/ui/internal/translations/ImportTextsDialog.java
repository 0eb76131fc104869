package se.digikomp.catalogue.ui.internal.translations;

import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.Severity;
import se.digikomp.catalogue.TranslationImport.Change;
import se.digikomp.catalogue.ui.internal.Person;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.ui.Icon;

/** Shows what a translated file would change and what is wrong with it, before anything is taken. */
final class ImportTextsDialog extends TitleAreaDialog {

    private static final int WIDTH = 880;

    private final IncomingTexts texts;
    private String reviewer = Person.remembered();

    ImportTextsDialog(Shell parent, IncomingTexts texts) {
        super(parent);
        this.texts = texts;
        setHelpAvailable(false);
    }

    /** Who translated or approved the wordings; may be empty. */
    String reviewer() {
        return reviewer.strip();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Import_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 8).applyTo(area);
        explain();
        if (!texts.changes().isEmpty()) {
            changes(area);
        }
        if (!texts.problems().isEmpty()) {
            problems(area);
        }
        if (texts.canBeTaken()) {
            ask(area);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (texts.canBeTaken()) {
            createButton(parent, IDialogConstants.OK_ID,
                    NLS.bind(Messages.Import_take, texts.changes().size()), true);
        }
        createButton(parent, IDialogConstants.CANCEL_ID, texts.canBeTaken() ? Messages.Import_cancel
                : Messages.Import_close, !texts.canBeTaken());
    }

    private void explain() {
        setTitle(texts.file());
        if (texts.found().refused()) {
            setMessage(Messages.Import_refused, IMessageProvider.ERROR);
        } else if (texts.changes().isEmpty()) {
            setMessage(Messages.Import_nothing, IMessageProvider.INFORMATION);
        } else if (texts.offered()) {
            setMessage(NLS.bind(Messages.Import_preview, texts.changes().size(), language()),
                    IMessageProvider.INFORMATION);
        } else {
            setMessage(NLS.bind(Messages.Import_notOffered, language()), IMessageProvider.WARNING);
        }
    }

    private void changes(Composite area) {
        TableViewer table = Tables.in(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 260).applyTo(table.getTable().getParent());
        String language = texts.found().language();
        Tables.<Change>column(table, Messages.Column_text, 10, change -> TranslationGrid.name(change.unit()));
        Tables.<Change>column(table, Messages.Import_original, 28,
                change -> change.unit().in(texts.version().getSourceLanguage()));
        Tables.<Change>column(table, Messages.Import_now, 26, change -> change.unit().in(language));
        Tables.<Change>column(table, Messages.Import_then, 26, Change::words);
        Tables.<Change>column(table, Messages.Column_status, 10, change -> TranslationGrid.words(change.status()));
        Tables.show(table);
        table.setInput(texts.changes());
    }

    private void problems(Composite area) {
        Label heading = new Label(area, SWT.NONE);
        heading.setText(NLS.bind(Messages.Import_problems, texts.problems().size()));
        TableViewer table = Tables.in(area);
        GridDataFactory.fillDefaults().grab(true, texts.changes().isEmpty()).hint(WIDTH, 110)
                .applyTo(table.getTable().getParent());
        Tables.<Problem>column(table, Messages.Import_problem, 100, problem -> problem.message(reader()),
                problem -> (problem.severity() == Severity.ERROR ? Icon.UNKNOWN : Icon.WARNING).image());
        Tables.show(table);
        table.getTable().setHeaderVisible(false);
        table.setInput(texts.problems());
    }

    private void ask(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.Import_by);
        Text name = new Text(row, SWT.BORDER);
        name.setText(reviewer);
        name.setMessage(Messages.Import_byHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addModifyListener(event -> reviewer = name.getText());
    }

    private String language() {
        return Locale.of(texts.found().language()).getDisplayLanguage(reader());
    }

    private Locale reader() {
        return texts.editing().reader();
    }
}
