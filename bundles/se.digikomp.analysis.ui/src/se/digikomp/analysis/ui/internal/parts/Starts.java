package se.digikomp.analysis.ui.internal.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import se.digikomp.session.Demonstration;
import se.digikomp.session.Session;
import se.digikomp.ui.Background;
import se.digikomp.ui.FailureDialog;

/** What the three starting points of the first page do. */
final class Starts {

    private static final String DEMONSTRATION = "-demo";
    private static final String IMPORT = "se.digikomp.importing.ui.import";
    private static final String IMPORT_FILE = "se.digikomp.importing.ui.file";
    private static final String QUESTIONNAIRES = "se.digikomp.workbench.questionnaires";

    private final IWorkbenchPartSite site;
    private final Session session;
    private final Background background;

    Starts(IWorkbenchPartSite site, Session session, Composite owner) {
        this.site = site;
        this.session = session;
        this.background = new Background(owner);
    }

    /** Brings in the demonstration rounds where the program was called with {@code -demo}. */
    void asTheProgramWasCalled() {
        if (List.of(Platform.getApplicationArgs()).contains(DEMONSTRATION)) {
            demonstration();
        }
    }

    /** Brings in the demonstration rounds; the selection view notices by itself. */
    void demonstration() {
        background.compute(Messages.Welcome_demonstration_loading,
                progress -> new Demonstration(session).load(progress)).then(rounds -> {});
    }

    /** Opens the import wizard. */
    void extract() {
        open(Map.of());
    }

    /** Opens the import wizard on a file. */
    void extract(Path file) {
        open(Map.of(IMPORT_FILE, file.toString()));
    }

    /** Goes to where questionnaires are maintained. */
    void questionnaire() {
        IWorkbenchPage page = site.getPage();
        try {
            PlatformUI.getWorkbench().showPerspective(QUESTIONNAIRES, page.getWorkbenchWindow());
        } catch (WorkbenchException e) {
            FailureDialog.show(site.getShell(), e);
        }
    }

    private void open(Map<String, String> parameters) {
        Command command = site.getService(ICommandService.class).getCommand(IMPORT);
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
            FailureDialog.show(site.getShell(), e);
        }
    }
}
