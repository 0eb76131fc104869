package se.digikomp.importing.ui.internal.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.RejectedRows;
import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.importing.ui.internal.model.Finding;
import se.digikomp.ui.WizardWork;

/** What the import would do, row by row where something is the matter. */
final class PlanPage extends ImportPage {

    private final Planner planner;
    private Tallies tallies;
    private FindingsTable findings;
    private Button save;

    PlanPage(Draft draft, Planner planner) {
        super("plan", Messages.Plan_title, Messages.Plan_description, draft);
        this.planner = planner;
    }

    @Override
    void createContent(Composite content) {
        GridLayoutFactory.fillDefaults().spacing(6, 10).applyTo(content);
        tallies = new Tallies(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tallies.control());
        findings = new FindingsTable(content);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).applyTo(findings.control());
        save = new Button(content, SWT.PUSH);
        save.setText(Messages.Plan_save);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(save);
        save.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> save()));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(() -> planner.plan(getContainer()));
        }
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.Plan_save_title);
        dialog.setFileName(NLS.bind(Messages.Plan_save_name, draft().roundName()));
        dialog.setFilterExtensions(new String[] { "*.csv" });
        dialog.setOverwrite(true);
        ImportPlan plan = draft().plan().orElseThrow();
        Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
        file.flatMap(path -> WizardWork.run(getContainer(), Messages.Plan_save_title, progress -> {
            RejectedRows.write(plan, path, Locale.getDefault());
            return path;
        })).ifPresent(path -> setMessage(NLS.bind(Messages.Plan_saved, path), IMessageProvider.INFORMATION));
    }

    @Override
    void refresh() {
        Optional<ImportPlan> plan = draft().plan();
        setPageComplete(plan.filter(made -> !made.refused() && made.newResponses() > 0).isPresent());
        save.setEnabled(plan.filter(made -> !made.rejectedRows().isEmpty()).isPresent());
        tallies.show(plan);
        findings.show(plan.map(Finding::of).orElse(List.of()));
        plan.ifPresentOrElse(this::judge, () -> setMessage(null));
    }

    private void judge(ImportPlan plan) {
        if (plan.refused()) {
            setMessage(plan.refusals().getFirst().message(Locale.getDefault()), IMessageProvider.ERROR);
        } else if (plan.newResponses() == 0) {
            setMessage(Messages.Plan_nothing, IMessageProvider.WARNING);
        } else {
            setMessage(NLS.bind(Messages.Plan_ready, plan.newResponses(), draft().target().name()),
                    IMessageProvider.INFORMATION);
        }
    }

    @Override
    public boolean canFlipToNextPage() {
        return false;
    }

    @Override
    boolean showsRows() {
        return false;
    }
}
