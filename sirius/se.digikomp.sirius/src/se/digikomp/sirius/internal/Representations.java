package se.digikomp.sirius.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.business.api.session.factory.SessionFactory;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.tree.DTree;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

import se.digikomp.catalogue.ui.ModelsProject;

/**
 * The representations of the models' project and the session that holds them, in a file beside the models that is made
 * when it is first needed. Used on the screen's thread.
 */
final class Representations {

    private static final String FILE = "representations.aird";
    private static final Set<String> MODELS = Set.of("framework", "questionnaire", "training", "region");
    private static final String VIEWPOINT = "Digikomp";
    private static final int LEVELS_SHOWN = 2;

    private final Session session;
    private final IProgressMonitor monitor;

    private Representations(Session session, IProgressMonitor monitor) {
        this.session = session;
        this.monitor = monitor;
    }

    /**
     * Opens the session.
     *
     * @throws IllegalStateException where the session's file can neither be read nor made
     */
    static Representations open(IProgressMonitor monitor) {
        URI file = uri(FILE);
        Session session = ModelsProject.file(FILE).isPresent() ? SessionManager.INSTANCE.getSession(file, monitor)
                : created(file, monitor);
        if (!session.isOpen()) {
            session.open(monitor);
        }
        Representations opened = new Representations(session, monitor);
        opened.addModels();
        return opened;
    }

    Session session() {
        return session;
    }

    /** Opens the representation of this name of a model; where nothing else was unsaved, nothing is afterwards. */
    Optional<IEditorPart> show(String modelFile, String name) {
        if (session.getStatus() == SessionStatus.SYNC) {
            Settling.begin(session, PlatformUI.getWorkbench().getDisplay());
        }
        return of(modelFile, name).map(found -> DialectUIManager.INSTANCE.openEditor(session, found, monitor));
    }

    /** The representation of this name of a model, made where there is none; empty where it does not fit the model. */
    Optional<DRepresentation> of(String modelFile, String name) {
        EObject root = root(modelFile);
        select(root);
        return existing(root, name).or(() -> description(root, name).map(description -> create(root, description)));
    }

    private static Session created(URI file, IProgressMonitor monitor) {
        try {
            return SessionFactory.INSTANCE.createSession(file, monitor);
        } catch (CoreException e) {
            throw new IllegalStateException("cannot create " + file, e);
        }
    }

    /** Has the session know every model of the project: representations of one show what others say about it. */
    private void addModels() {
        try {
            for (IResource file : ModelsProject.project().members()) {
                URI model = uri(file.getName());
                if (MODELS.contains(file.getFileExtension()) && resource(model).isEmpty()) {
                    domain().getCommandStack().execute(new AddSemanticResourceCommand(session, model, monitor));
                }
            }
        } catch (CoreException e) {
            throw new IllegalStateException("cannot list " + ModelsProject.NAME, e);
        }
    }

    private EObject root(String modelFile) {
        return resource(uri(modelFile)).orElseThrow().getContents().getFirst();
    }

    private static URI uri(String file) {
        return URI.createPlatformResourceURI(ModelsProject.NAME + "/" + file, true);
    }

    private Optional<Resource> resource(URI model) {
        return session.getSemanticResources().stream().filter(resource -> resource.getURI().equals(model)).findFirst();
    }

    private void select(EObject root) {
        boolean selected = session.getSelectedViewpoints(false).stream()
                .anyMatch(viewpoint -> viewpoint.getName().equals(VIEWPOINT));
        if (!selected) {
            Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoints().stream()
                    .filter(each -> each.getName().equals(VIEWPOINT)).findFirst().orElseThrow();
            record(() -> session.createView(viewpoint, List.of(root), false, monitor));
        }
    }

    private Optional<DRepresentation> existing(EObject root, String name) {
        return DialectManager.INSTANCE.getRepresentations(root, session).stream()
                .filter(each -> DialectManager.INSTANCE.getDescription(each).getName().equals(name)).findFirst();
    }

    private Optional<RepresentationDescription> description(EObject root, String name) {
        Collection<RepresentationDescription> fitting = DialectManager.INSTANCE
                .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), root);
        return fitting.stream().filter(each -> each.getName().equals(name)).findFirst();
    }

    private DRepresentation create(EObject root, RepresentationDescription description) {
        DRepresentation[] made = new DRepresentation[1];
        record(() -> {
            made[0] = DialectManager.INSTANCE.createRepresentation(title(root, description), root, description,
                    session, monitor);
            DialectManager.INSTANCE.refresh(made[0], true, monitor);
            if (made[0] instanceof DTree tree) {
                unfold(tree, tree.getOwnedTreeItems(), LEVELS_SHOWN);
            }
        });
        session.save(monitor);
        return made[0];
    }

    private void unfold(DTree tree, List<DTreeItem> items, int levels) {
        if (levels > 0) {
            items.forEach(item -> item.setExpanded(true));
            DialectManager.INSTANCE.refresh(tree, true, monitor);
            List.copyOf(items).forEach(item -> unfold(tree, item.getOwnedTreeItems(), levels - 1));
        }
    }

    private String title(EObject root, RepresentationDescription description) {
        try {
            return session.getInterpreter().evaluateString(root, description.getTitleExpression());
        } catch (EvaluationException e) {
            throw new IllegalStateException("cannot name " + description.getName(), e);
        }
    }

    private void record(Runnable change) {
        domain().getCommandStack().execute(new RecordingCommand(domain()) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    private TransactionalEditingDomain domain() {
        return session.getTransactionalEditingDomain();
    }
}
