package se.digikomp.importing.ui.internal.wizard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.importing.ui.internal.model.Desk;
import se.digikomp.importing.ui.internal.model.Draft;
import se.digikomp.importing.ui.internal.model.Offer;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;
import se.digikomp.ui.Steps;

/** Opens the import wizard, with a file where the command names one. */
public final class ImportHandler extends AbstractHandler {

    private static final String FILE = "se.digikomp.importing.ui.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Desk desk = new Desk(window.getService(Session.class));
        Optional<Path> file = Optional.ofNullable(event.getParameter(FILE)).map(Path::of);
        new Background(window.getShell()).compute(Messages.Wizard_opening, progress -> desk.offer())
                .then(offer -> open(window, desk, offer, file));
        return event.getCommand();
    }

    private static void open(IWorkbenchWindow window, Desk desk, Offer offer, Optional<Path> file) {
        ImportWizard wizard = new ImportWizard(new Draft(offer, LocalDate.now()), desk, window);
        Steps dialog = new Steps(window.getShell(), wizard, Messages.Wizard_import);
        dialog.setBlockOnOpen(false);
        dialog.open();
        file.ifPresent(wizard::open);
    }
}
