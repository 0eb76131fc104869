package se.digikomp.sirius.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.session.Session;

/** The representations of the models as they are delivered, and of a draft of the questionnaire that a test may change. */
final class Views {

    static final String PUBLISHED = "self-assessment-demo-v2.questionnaire";
    static final String TRAINING = "packages.training";
    static final String REGION = "skane.region";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private Representations representations;
    private Optional<String> draft = Optional.empty();

    /** Opens the project of models and the session. */
    static Views open() throws CoreException {
        ModelsProject.open(new NullProgressMonitor());
        Views views = new Views();
        views.representations = Representations.open(new NullProgressMonitor());
        return views;
    }

    Representations representations() {
        return representations;
    }

    IWorkbenchWindow window() {
        return window;
    }

    /** The file of a draft of the newest version, made by the first call. */
    String draft() throws CoreException {
        if (draft.isEmpty()) {
            QuestionnaireVersion from = Catalogue.open(ModelsProject.folder()).version("self-assessment-demo", "2")
                    .orElseThrow();
            draft = Optional.of(window.getService(Session.class).publication().newDraft(from).eResource().getURI()
                    .lastSegment());
            ModelsProject.project().refreshLocal(IResource.DEPTH_ONE, null);
            representations = Representations.open(new NullProgressMonitor());
        }
        return draft.get();
    }

    /** The representation of this name of a model. */
    <T extends DRepresentation> T of(String model, String name, Class<T> type) {
        return type.cast(representations.of(model, name).orElseThrow());
    }

    /** What a representation shows. */
    static <T extends EObject> T root(DRepresentation representation, Class<T> type) {
        return type.cast(((DSemanticDecorator) representation).getTarget());
    }

    /** All lines of a table in the order of the screen. */
    static List<DLine> lines(DTable table) {
        return table.getLines().stream().flatMap(line -> Stream.concat(Stream.of(line), line.getLines().stream()))
                .toList();
    }

    /** Takes a step as a tool does, and brings the representation up to date. */
    void run(DRepresentation representation, Command command) {
        domain().getCommandStack().execute(command);
        refresh(representation);
    }

    /** Changes a representation itself, and brings it up to date. */
    void change(DRepresentation representation, Runnable change) {
        domain().getCommandStack().execute(new RecordingCommand(domain()) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
        refresh(representation);
    }

    /** Shows a layer of a diagram. */
    void show(DDiagram diagram, String name) {
        Layer layer = diagram.getDescription().getAdditionalLayers().stream()
                .filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
        change(diagram, () -> diagram.getActivatedLayers().add(layer));
    }

    /** Takes back the last step and what it brought up to date. */
    void undo(DRepresentation representation) {
        domain().getCommandStack().undo();
        domain().getCommandStack().undo();
        refresh(representation);
    }

    TransactionalEditingDomain domain() {
        return representations.session().getTransactionalEditingDomain();
    }

    /** Waits for a window of this title and closes it; what it said. */
    static String said(String title) {
        until(title, () -> shell(title).isPresent());
        Shell shell = shell(title).orElseThrow();
        String said = Texts.of(shell);
        shell.close();
        return said;
    }

    /** Lets events be handled until the condition holds; fails where it never does. */
    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Display display = Display.getCurrent();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(100, () -> {});
                display.sleep();
            }
        }
        assertTrue(holds.getAsBoolean(), what);
    }

    /** Handles the events there are. */
    static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Leaves all as it was delivered: no editor, no session, no draft. */
    void close() throws CoreException {
        settle();
        window.getActivePage().closeAllEditors(false);
        representations.session().close(new NullProgressMonitor());
        for (String file : Stream.concat(draft.stream(), Stream.of("representations.aird")).toList()) {
            if (ModelsProject.file(file).isPresent()) {
                ModelsProject.file(file).get().delete(true, null);
            }
        }
    }

    private void refresh(DRepresentation representation) {
        domain().getCommandStack().execute(new RecordingCommand(domain()) {
            @Override
            protected void doExecute() {
                DialectManager.INSTANCE.refresh(representation, true, new NullProgressMonitor());
            }
        });
    }

    private static Optional<Shell> shell(String title) {
        return Stream.of(Display.getCurrent().getShells()).filter(each -> each.isVisible() && each.getText()
                .equals(title)).findFirst();
    }
}
