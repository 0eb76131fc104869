package se.digikomp.catalogue.ui.internal.lifecycle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.digikomp.catalogue.Problem;
import se.digikomp.catalogue.ui.internal.Person;
import se.digikomp.catalogue.ui.internal.Tables;
import se.digikomp.models.edit.ModelLabels;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.ui.Icon;

/** Explains what blocks publishing and leads there; where nothing does, asks in whose name a version is published. */
public final class PublishDialog extends TitleAreaDialog {

    private static final int MOST = 10;
    private static final int ROW = 26;

    private final QuestionnaireVersion version;
    private final List<Problem> blockers;
    private final List<Problem> warnings;
    private final Locale reader;
    private String by = Person.remembered();
    private Optional<Problem.OnObject> chosen = Optional.empty();

    /** A dialog on a version, everything that blocks it and what the audit warns of. */
    public PublishDialog(Shell parent, QuestionnaireVersion version, List<Problem> blockers, List<Problem> warnings,
            Locale reader) {
        super(parent);
        this.version = version;
        this.blockers = List.copyOf(blockers);
        this.warnings = List.copyOf(warnings);
        this.reader = reader;
        setHelpAvailable(false);
    }

    /** The blocker or warning a person wants to mend first; empty where none was chosen. */
    public Optional<Problem.OnObject> chosen() {
        return chosen;
    }

    /** The name under which the version is published. */
    public String by() {
        return by.strip();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Publish_title, version.getVersion()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        if (blockers.isEmpty()) {
            ask(area);
        } else {
            explain(area);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (blockers.isEmpty()) {
            createButton(parent, IDialogConstants.OK_ID, Messages.Publish_yes, true).setEnabled(!by.isBlank());
        }
        createButton(parent, IDialogConstants.CANCEL_ID,
                blockers.isEmpty() ? Messages.Dialog_cancel : Messages.Dialog_close, !blockers.isEmpty());
    }

    private void ask(Composite area) {
        setTitle(NLS.bind(Messages.Publish_title, version.getVersion()));
        setMessage(Messages.Publish_meaning, IMessageProvider.INFORMATION);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 14).spacing(10, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Publish_by);
        Text name = new Text(area, SWT.BORDER);
        name.setText(by);
        name.setMessage(Messages.Publish_byHint);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(name);
        name.addModifyListener(event -> {
            by = name.getText();
            getButton(IDialogConstants.OK_ID).setEnabled(!by.isBlank());
        });
        name.setFocus();
        if (!warnings.isEmpty()) {
            Label stays = new Label(area, SWT.WRAP);
            stays.setText(Messages.Publish_warnings);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 8).applyTo(stays);
            Composite below = new Composite(area, SWT.NONE);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(below);
            GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(below);
            list(below, Messages.Publish_warned, warnings, Icon.WARNING);
        }
    }

    private void explain(Composite area) {
        setTitle(NLS.bind(Messages.Publish_blocked, version.getVersion()));
        setMessage(Messages.Publish_blockedWhy, IMessageProvider.WARNING);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 8).applyTo(area);
        list(area, Messages.Publish_problem, blockers, Icon.UNKNOWN);
    }

    private void list(Composite area, String heading, List<Problem> problems, Icon icon) {
        TableViewer table = Tables.in(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, Math.min(MOST, problems.size() + 2) * ROW)
                .applyTo(table.getTable().getParent());
        Tables.<Problem>column(table, heading, 60, problem -> problem.message(reader), problem -> icon.image());
        Tables.<Problem>column(table, Messages.Publish_where, 40, this::where);
        Tables.show(table);
        table.setInput(problems);
        Button go = new Button(area, SWT.PUSH);
        go.setText(Messages.Publish_go);
        table.getTable().select(0);
        table.addSelectionChangedListener(event -> go.setEnabled(selected(table).isPresent()));
        go.addListener(SWT.Selection, event -> leaveFor(selected(table)));
        table.addDoubleClickListener(event -> leaveFor(selected(table)));
    }

    private void leaveFor(Optional<Problem.OnObject> problem) {
        chosen = problem;
        setReturnCode(CANCEL);
        close();
    }

    private String where(Problem problem) {
        return switch (problem) {
            case Problem.OnObject found -> new ModelLabels(reader).of(found.object());
            case Problem.InFile whole -> whole.file();
        };
    }

    private static Optional<Problem.OnObject> selected(TableViewer table) {
        return table.getStructuredSelection().getFirstElement() instanceof Problem.OnObject problem
                ? Optional.of(problem)
                : Optional.empty();
    }
}
