package se.digikomp.importing.ui.internal.wizard;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import se.digikomp.importing.ImportPlan;
import se.digikomp.importing.ui.internal.model.Desk;
import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.store.Batch;
import se.digikomp.ui.FailureDialog;
import se.digikomp.ui.WizardWork;

/** Brings an extract in: file, columns, libraries, plan, done. */
final class ImportWizard extends Wizard {

    private static final String RESULTS = "se.digikomp.workbench.results";

    private final Draft draft;
    private final Desk desk;
    private final IWorkbenchWindow window;
    private final FilePage file;
    private final PlanPage plan;
    private final DonePage done;
    private Batch batch;

    ImportWizard(Draft draft, Desk desk, IWorkbenchWindow window) {
        this.draft = draft;
        this.desk = desk;
        this.window = window;
        Planner planner = new Planner(draft, desk);
        file = new FilePage(draft, desk);
        plan = new PlanPage(draft, planner);
        done = new DonePage(this::look, this::withdraw);
        setWindowTitle(Messages.Wizard_title);
        setNeedsProgressMonitor(true);
        addPage(file);
        addPage(new ColumnsPage(draft, desk));
        addPage(new LibrariesPage(draft, planner));
        addPage(plan);
        addPage(done);
    }

    /** Opens a file as if a person had chosen it on the first page. */
    void open(Path given) {
        file.open(given);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == plan && plan.isPageComplete()
                || getContainer().getCurrentPage() == done;
    }

    @Override
    public boolean performFinish() {
        if (batch != null) {
            return true;
        }
        ImportPlan made = draft.plan().orElseThrow();
        Optional<Batch> kept = WizardWork.run(getContainer(), Messages.Wizard_keeping,
                progress -> desk.commit(made, progress));
        kept.ifPresent(committed -> {
            batch = committed;
            done.show(committed, made);
            getContainer().showPage(done);
        });
        return false;
    }

    private void look() {
        getContainer().getShell().close();
        try {
            PlatformUI.getWorkbench().showPerspective(RESULTS, window);
        } catch (WorkbenchException e) {
            FailureDialog.show(window.getShell(), e);
        }
    }

    private void withdraw() {
        WizardWork.run(getContainer(), Messages.Wizard_withdrawing, progress -> desk.withdraw(batch))
                .ifPresent(done::withdrawn);
    }
}
