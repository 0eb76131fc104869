package se.digikomp.catalogue.ui.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.CatalogueException;
import se.digikomp.catalogue.ui.ModelsProject;
import se.digikomp.catalogue.ui.internal.OpenModel;
import se.digikomp.catalogue.ui.internal.framework.NewEdition;
import se.digikomp.framework.model.FrameworkVersion;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.session.Session;
import se.digikomp.ui.FailureDialog;

/** Begins a draft that starts as the selected published version or adopted edition ends, and opens it. */
public final class NewDraft extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Session session = window.getService(Session.class);
        if (session != null
                && HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Node node) {
            Catalogue models = Catalogue.open(ModelsProject.folder());
            models.find(node.identity()).ifPresent(found -> {
                switch (found) {
                    case QuestionnaireVersion version -> begin(version, session, window);
                    case FrameworkVersion edition -> NewEdition.begin(window, edition, models.frameworks(), session);
                    default -> throw new IllegalStateException(node.path());
                }
            });
        }
        return event.getCommand();
    }

    private static void begin(QuestionnaireVersion version, Session session, IWorkbenchWindow window) {
        try {
            QuestionnaireVersion draft = session.publication().newDraft(version);
            ModelsProject.project().refreshLocal(IResource.DEPTH_ONE, null);
            OpenModel.open(window.getActivePage(), draft.eResource().getURI().lastSegment(), draft.getId());
        } catch (CatalogueException | CoreException e) {
            FailureDialog.show(window.getShell(), e);
        }
    }
}
